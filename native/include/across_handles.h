#ifndef ACROSS_HANDLES_H
#define ACROSS_HANDLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Objects behind opaque pointers: a store, the cursors of a store, and the rows of a cursor. */

typedef struct Store Store;
typedef struct Cursor Cursor;
typedef struct Row Row;
typedef struct Gate Gate;

/* The highest number of objects that can be asked about by their number. */
#define HANDLE_MOST 20000

/* A new store; NULL if the name is empty. */
Store *store_make(const char *name);

/* The same through an out-parameter, with a status: 0, or -1 and errno where the name is empty. */
int store_open(const char *name, Store **out);

/* Writes a store, but fails all the same, as sqlite3_open does. */
int store_open_half(const char *name, Store **out);

/* Ends a store, whose cursors must all have ended. */
void store_close(Store *store);

/* The same, with -1 and errno after the store has ended, if it was told to fail. */
int store_close_status(Store *store);

/* Makes the next store_close_status fail with this errno. */
void store_fail_to_close(Store *store, int code);

/* The name that it was made with, or NULL for NULL. */
const char *store_name(const Store *store);

/* The number of a store or cursor, in the order in which they were made. */
int store_number(const Store *store);
int cursor_number(const Cursor *cursor);

/* A new cursor of a store; NULL if the limit is negative. */
Cursor *cursor_make(Store *store, int limit);
int cursor_open(const Store *key, Store *store, int limit, Cursor **out);

/* The next row, which lives as long as the cursor; NULL behind the last. */
Row *cursor_next(Cursor *cursor);
void cursor_close(Cursor *cursor);
int row_value(const Row *row);

/* A mark on a row, whose cursor must be there when it is wiped out. */
typedef struct Mark Mark;
Mark *row_mark(Row *row);
int mark_value(const Mark *mark);
void mark_wipe(Mark *mark);

/* A cursor of a cursor. */
Cursor *cursor_narrow(Cursor *cursor);

/* A store that always is, and is never closed. */
Store *store_shared(void);

/* Calls back with the store while the call uses it, and with NULL. */
void store_visit(Store *store, void (*visit)(Store *store, Store *none));

/* The store that a callback answers with; -1 if it is NULL. */
int store_ask(Store *(*ask)(void));

/* Calls back while the call uses a cursor. */
void cursor_seek(Cursor *cursor, void (*step)(void));

/* Whether both are the same. */
bool store_same(const Store *a, const Store *b);

/* A struct that points to stores. */
typedef struct StorePair {
    Store *first;
    Store *second;
} StorePair;

int pair_numbers(StorePair pair);
StorePair pair_swapped(StorePair pair);
void pair_swap(StorePair *pair);

/* The sum of the numbers; the first element becomes the last. */
int stores_sum(Store **stores, size_t count);

/* The sum of the numbers of as many stores; NULL counts as 0. */
int stores_total(int count, ...);

/* A typed pointer without an end. */
Gate *gate_at(int index);
int gate_index(const Gate *gate);

/* How many are open, how many were closed, and how often the one of a number was. */
int handles_open(void);
int handles_closed(void);
int handle_closes(int number);

/* The number of the last that was closed. */
int handle_last_closed(void);

/* Declared, but no library has it. */
int store_close_failing(Store *store);

/* The checks that failed since this was last asked. */
int handles_failures(void);

#endif
