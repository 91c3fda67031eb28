#ifndef ACROSS_FILLED_H
#define ACROSS_FILLED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <uchar.h>

/*
 * Arrays that C writes: with data NULL, each function says in *length how many elements there are;
 * else it writes as many as *length allows, and says how many these are.
 */

typedef enum FilledKind { FILLED_ONE = 1, FILLED_TWO = 2 } FilledKind;

typedef struct FilledPoint {
    int8_t x;
    double y;
} FilledPoint;

typedef union FilledNumber {
    int32_t i;
    float f;
} FilledNumber;

/* 1, 2, 3 and so on; FILLED_ONE and FILLED_TWO in turn; {1, 1.5} and so on; {.f = 1}. */
void filled_int8(int count, int8_t *data, size_t *length);
void filled_uint16(int count, uint16_t *data, uint32_t *length);
void filled_int64(int64_t *length, int64_t *data, int count);
void filled_double(int count, double *data, size_t *length);
void filled_bool(int count, bool *data, size_t *length);
void filled_kind(int count, FilledKind *data, size_t *length);
void filled_point(int count, FilledPoint *data, size_t *length);
void filled_number(int count, FilledNumber *data, size_t *length);

/* "a", "ab", "abc"; the address 0, then that of a number 42. */
void filled_text(int count, const char **data, size_t *length);
void filled_pointer(int count, void **data, size_t *length);

/* "Grüße" without NUL; "Grüße" and a cat in UTF-16; the bytes 61 FF. */
void filled_utf8(char *data, size_t *length);
void filled_utf16(char16_t *data, int32_t *length);
void filled_broken(char *data, size_t *length);

/* Two elements more each time, "times" times; returns how often it was called since the last 0. */
int filled_growing(int times, int32_t *data, size_t *length);
int filled_calls(void);

/* -1 with EINVAL where count is negative, -2 with ENOBUFS where *length is too small. */
int filled_or_fails(int count, int32_t *data, size_t *length);

/* Says "count", whatever there is room for, and writes nothing. */
void filled_claims(int32_t count, int32_t *data, int32_t *length);

int filled_failures(void);

#endif
