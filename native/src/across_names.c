#include "across_names.h"

#include "check.h"

#include <string.h>

char names_pair[2][8] = {"one", "two"};

NamesRow names_row(void) {
    NamesRow row;
    memset(&row, 0, sizeof row);
    row.kind = 1;
    strcpy(row.names[0], "Suez");
    strcpy(row.names[1], "Panam\xC3\xA1");
    memcpy(row.wide[0], L"\u00F6st", sizeof row.wide[0]);
    memcpy(row.wide[1], L"w", sizeof L"w");
    memcpy(row.grid, u"aa\0ab\0ba\0bb", sizeof row.grid);
    row.last = 2;
    return row;
}

bool names_is_row(const NamesRow *row) {
    NamesRow expected = names_row();
    return CHECK(row->kind == expected.kind) && CHECK(row->last == expected.last)
           && CHECK(memcmp(row->names, expected.names, sizeof row->names) == 0)
           && CHECK(memcmp(row->wide, expected.wide, sizeof row->wide) == 0)
           && CHECK(memcmp(row->grid, expected.grid, sizeof row->grid) == 0);
}

void names_change(NamesRow *row) {
    CHECK(names_is_row(row));
    strcpy(row->names[0], "Kiel");
    memcpy(row->grid[1][1], u"zz", sizeof u"zz");
}

bool names_is_pair(const char *first, const char *second) {
    return CHECK(strcmp(names_pair[0], first) == 0) && CHECK(strcmp(names_pair[1], second) == 0);
}

int32_t names_länge(const char *name) {
    return (int32_t) strlen(name);
}

int32_t names_größe = 42;

int names_failures(void) {
    return check_failures();
}
