#ifndef ACROSS_NAMES_H
#define ACROSS_NAMES_H

#include <stdbool.h>
#include <stdint.h>
#include <uchar.h>
#include <wchar.h>

/* Arrays of strings in place, the first at an odd offset. */
typedef struct NamesRow {
    uint8_t kind;
    char names[3][8];
    wchar_t wide[2][4];
    char16_t grid[2][2][3];
    uint8_t last;
} NamesRow;

/* kind 1; "Suez", "Panamá", ""; "öst", "w"; "aa", "ab", "ba", "bb"; last 2; else zero. */
NamesRow names_row(void);
bool names_is_row(const NamesRow *row);

/* The first name turns into "Kiel" and the last element of grid into "zz". */
void names_change(NamesRow *row);

/* "one", "two" */
extern char names_pair[2][8];
bool names_is_pair(const char *first, const char *second);

/* Letters of all languages are allowed in names. */
int32_t names_länge(const char *name);
extern int32_t names_größe;

/* The checks that failed since this was last asked. */
int names_failures(void);

#endif
