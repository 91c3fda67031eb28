#ifndef ACROSS_FAILURES_H
#define ACROSS_FAILURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <uchar.h>

/* Every way in which a result can say that the function failed: each returns what it is given. */
int failure_int(int value);
int8_t failure_int8(int8_t value);
uint8_t failure_uint8(uint8_t value);
int16_t failure_int16(int16_t value);
uint16_t failure_uint16(uint16_t value);
uint32_t failure_uint32(uint32_t value);
int64_t failure_int64(int64_t value);
uint64_t failure_uint64(uint64_t value);
long failure_long(long value);
unsigned long failure_ulong(unsigned long value);
size_t failure_size(size_t value);
char16_t failure_char16(char16_t value);
bool failure_bool(bool value);
void *failure_pointer(void *value);

/* Status codes, and an enum of them. */
enum FailureCode { FAILURE_FINE = 0, FAILURE_BUSY = 5, FAILURE_SILENT = 7, FAILURE_ROW = 100, FAILURE_DONE = 101 };
enum FailureCode failure_code(int value);

/* A store that remembers why its last function failed, per store and for all. */
typedef struct FailureStore {
    int32_t code;
    int32_t asked; /* how often its message was read */
} FailureStore;

/* Returns the code after it was remembered. */
int failure_step(FailureStore *store, int code);

/* Gives a store in every case but code 6, where it gives NULL; returns the code. */
int failure_open(int code, FailureStore **out);

/* "the store says 5"; NULL for the code 7; bytes that are no UTF-8 for the code 8. */
const char *failure_store_message(FailureStore *store);

/* "code 5"; NULL for the code 7. */
const char *failure_code_text(int code);
const char *failure_enum_text(enum FailureCode code);
const char *failure_wide_text(int64_t code);

/* The text for the last code of all, which the next call of failure_step overwrites. */
const char *failure_last(void);

/* Declared, but no library has it. */
const char *failure_is_not_there(int code);

/* Calls back, then fails with the code. */
int failure_after_callback(void (*callback)(void), int code);

/* Writes the number of elements through the array, then returns the code. */
int failure_fill(int32_t *values, size_t count, int code);

/* The checks that failed since this was last asked. */
int failure_failures(void);

#endif
