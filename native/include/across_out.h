#ifndef ACROSS_OUT_H
#define ACROSS_OUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <wchar.h>

/*
 * Functions that give their result through an out-parameter. Each checks that the memory is
 * zero before it writes.
 */

typedef enum OutColor { OUT_RED = 1, OUT_GREEN = 2 } OutColor;

typedef struct OutPoint {
    int32_t x;
    double y;
} OutPoint;

typedef union OutNumber {
    int32_t i;
    float f;
} OutNumber;

typedef struct __attribute__((packed)) OutPacked {
    char c;
    int32_t i;
} OutPacked;

typedef struct OutNode OutNode;
struct OutNode {
    int32_t value;
    OutNode *next;
};

/* The value, with the status 0. */
int out_bool(bool value, bool *out);
int out_int8(int8_t value, int8_t *out);
int out_int16(int16_t value, int16_t *out);
int out_char16(uint16_t value, uint16_t *out);
int out_int(int value, int *out);
int out_int64(int64_t value, int64_t *out);
int out_float(float value, float *out);
int out_double(double value, double *out);
int out_uint8(uint8_t value, uint8_t *out);
int out_uint16(uint16_t value, uint16_t *out);
int out_uint(unsigned value, unsigned *out);
int out_long(long value, long *out);
int out_ulong(unsigned long value, unsigned long *out);
int out_size(size_t value, size_t *out);
int out_wchar(wchar_t value, wchar_t *out);
int out_color(int value, OutColor *out);
int out_pointer(void *value, void **out);
int out_text(const char *value, const char **out);
int out_point(int32_t x, double y, OutPoint *out);
int out_number(int32_t i, OutNumber *out);
int out_packed(int32_t i, OutPacked *out);

/* One of three nodes in a row, NULL for another index. */
int out_node(int index, OutNode **out);

/* The out-parameter is not the last: the sum of both, and the text behind its first word. */
int out_first(int *out, int a, int b);
int out_middle(const char *text, size_t length, int *out, const char **tail);

/* Nothing at all is returned. */
void out_void(int value, int *out);

/* Sets errno and returns -1 where the code is not 0, after it wrote -99; else writes 7. */
int out_failing(int code, int *out);
ssize_t out_failing_wide(int code, int64_t *out);

/* Fails with NULL in the out-parameter. */
int out_failing_text(int code, const char **out);

/* Counts the array up, calls back, and gives the sum. */
int out_of_array(int *values, size_t count, void (*callback)(void), int *out);

/* The checks that failed since this was last asked. */
int out_failures(void);

#endif
