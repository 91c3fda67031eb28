#include "across_handles.h"

#include "check.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum { STORE = 0x5109E, CURSOR = 0xC0450 };

struct Store {
    int kind;
    int number;
    char name[40];
    int failure;
    atomic_int cursors;
};

struct Row {
    int value;
};

struct Cursor {
    int kind;
    int number;
    Store *store;
    Cursor *wider;
    atomic_int narrower;
    int limit;
    Row row;
};

struct Gate {
    int index;
};

static atomic_int made;
static atomic_int closed;
static atomic_int last_closed;
static atomic_int closes[HANDLE_MOST];

static void close_number(int number) {
    atomic_fetch_add(&closed, 1);
    atomic_store(&last_closed, number);
    if (number < HANDLE_MOST) {
        CHECK(atomic_fetch_add(&closes[number], 1) == 0);
    }
}

static Store *make(const char *name) {
    Store *store = calloc(1, sizeof *store);
    store->kind = STORE;
    store->number = atomic_fetch_add(&made, 1) + 1;
    strncpy(store->name, name, sizeof store->name - 1);
    return store;
}

static bool is_store(const Store *store) {
    return CHECK(store != NULL) && CHECK(store->kind == STORE);
}

static bool is_cursor(const Cursor *cursor) {
    return CHECK(cursor != NULL) && CHECK(cursor->kind == CURSOR);
}

Store *store_make(const char *name) {
    return name[0] == 0 ? NULL : make(name);
}

int store_open(const char *name, Store **out) {
    if (CHECK(out != NULL) && CHECK(*out == NULL) && name[0] != 0) {
        *out = make(name);
        return 0;
    }
    errno = ENOENT;
    return -1;
}

int store_open_half(const char *name, Store **out) {
    *out = name[0] == 0 ? NULL : make(name);
    errno = ENOENT;
    return -1;
}

/* The memory is kept, so that what uses it after this is found by its kind. */
void store_close(Store *store) {
    if (is_store(store)) {
        CHECK(atomic_load(&store->cursors) == 0);
        close_number(store->number);
        store->kind = 0;
    }
}

int store_close_status(Store *store) {
    int failure = is_store(store) ? store->failure : EINVAL;
    store_close(store);
    errno = failure;
    return failure == 0 ? 0 : -1;
}

void store_fail_to_close(Store *store, int code) {
    if (is_store(store)) {
        store->failure = code;
    }
}

const char *store_name(const Store *store) {
    return store == NULL ? NULL : is_store(store) ? store->name : "closed";
}

int store_number(const Store *store) {
    return is_store(store) ? store->number : -1;
}

int cursor_number(const Cursor *cursor) {
    return is_cursor(cursor) ? cursor->number : -1;
}

Cursor *cursor_make(Store *store, int limit) {
    if (!is_store(store) || limit < 0) {
        return NULL;
    }
    Cursor *cursor = calloc(1, sizeof *cursor);
    cursor->kind = CURSOR;
    cursor->number = atomic_fetch_add(&made, 1) + 1;
    cursor->store = store;
    cursor->limit = limit;
    atomic_fetch_add(&store->cursors, 1);
    return cursor;
}

int cursor_open(const Store *key, Store *store, int limit, Cursor **out) {
    CHECK(key == NULL || is_store(key));
    *out = cursor_make(store, limit);
    return *out == NULL ? -1 : 0;
}

Row *cursor_next(Cursor *cursor) {
    if (!is_cursor(cursor) || cursor->row.value == cursor->limit) {
        return NULL;
    }
    cursor->row.value++;
    return &cursor->row;
}

void cursor_close(Cursor *cursor) {
    if (is_cursor(cursor)) {
        CHECK(cursor->store->kind == STORE);
        CHECK(cursor->wider == NULL || cursor->wider->kind == CURSOR);
        CHECK(atomic_load(&cursor->narrower) == 0);
        if (cursor->wider != NULL) {
            atomic_fetch_sub(&cursor->wider->narrower, 1);
        }
        atomic_fetch_sub(&cursor->store->cursors, 1);
        close_number(cursor->number);
        cursor->kind = 0;
    }
}

int row_value(const Row *row) {
    return CHECK(row != NULL) ? row->value : -1;
}

struct Mark {
    Cursor *cursor;
    int number;
};

Mark *row_mark(Row *row) {
    Mark *mark = calloc(1, sizeof *mark);
    mark->cursor = (Cursor *) ((char *) row - offsetof(Cursor, row));
    mark->number = atomic_fetch_add(&made, 1) + 1;
    return mark;
}

int mark_value(const Mark *mark) {
    return is_cursor(mark->cursor) ? mark->cursor->row.value : -1;
}

void mark_wipe(Mark *mark) {
    is_cursor(mark->cursor);
    close_number(mark->number);
}

Cursor *cursor_narrow(Cursor *cursor) {
    if (!is_cursor(cursor)) {
        return NULL;
    }
    Cursor *narrower = cursor_make(cursor->store, cursor->limit / 2);
    narrower->wider = cursor;
    atomic_fetch_add(&cursor->narrower, 1);
    return narrower;
}

Store *store_shared(void) {
    static Store *shared;
    if (shared == NULL) {
        shared = make("shared");
        atomic_fetch_add(&closed, 1);
    }
    return shared;
}

void store_visit(Store *store, void (*visit)(Store *store, Store *none)) {
    is_store(store);
    visit(store, NULL);
    is_store(store);
}

int store_ask(Store *(*ask)(void)) {
    Store *answer = ask();
    return answer == NULL ? -1 : store_number(answer);
}

void cursor_seek(Cursor *cursor, void (*step)(void)) {
    is_cursor(cursor);
    step();
    is_cursor(cursor);
}

bool store_same(const Store *a, const Store *b) {
    return a == b;
}

int pair_numbers(StorePair pair) {
    return store_number(pair.first) * 1000 + (pair.second == NULL ? 999 : store_number(pair.second));
}

StorePair pair_swapped(StorePair pair) {
    return (StorePair){pair.second, pair.first};
}

void pair_swap(StorePair *pair) {
    *pair = pair_swapped(*pair);
}

int stores_sum(Store **stores, size_t count) {
    int sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += store_number(stores[i]);
    }
    if (count > 0) {
        stores[0] = stores[count - 1];
    }
    return sum;
}

int stores_total(int count, ...) {
    int total = 0;
    va_list stores;
    va_start(stores, count);
    for (int i = 0; i < count; i++) {
        Store *store = va_arg(stores, Store *);
        total += store == NULL ? 0 : store_number(store);
    }
    va_end(stores);
    return total;
}

static Gate gates[] = {{0}, {1}, {2}};

Gate *gate_at(int index) {
    return index >= 0 && index < 3 ? &gates[index] : NULL;
}

int gate_index(const Gate *gate) {
    return CHECK(gate != NULL) ? gate->index : -1;
}

int handles_open(void) {
    return atomic_load(&made) - atomic_load(&closed);
}

int handles_closed(void) {
    return atomic_load(&closed);
}

int handle_closes(int number) {
    return atomic_load(&closes[number]);
}

int handle_last_closed(void) {
    return atomic_load(&last_closed);
}

int handles_failures(void) {
    return check_failures();
}
