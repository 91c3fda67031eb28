#ifndef ACROSS_BOXES_H
#define ACROSS_BOXES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Pointers to one value: out-parameters, and parameters that are read and written. */

/* Out: one function per type, each writes the agreed value. */
void box_bool(bool *out);           /* true */
void box_int8(int8_t *out);         /* -8 */
void box_int16(int16_t *out);       /* -1616 */
void box_int32(int32_t *out);       /* -323232 */
void box_int64(int64_t *out);       /* -6464646464 */
void box_uint8(uint8_t *out);       /* 200 */
void box_uint32(uint32_t *out);     /* 4000000000 */
void box_long(long *out);           /* -99 */
void box_size(size_t *out);         /* 77 */
void box_float(float *out);         /* 1.5 */
void box_double(double *out);       /* -2.25 */
void box_pointer(void **out);       /* the pointer that box_address returns */
void box_text(const char **out);    /* "boxed" */

/* The address of a static int32_t with the value 5. */
void *box_address(void);

/* In and out: adds one. */
void box_increment(int32_t *value);

/* In and out: swaps two values. */
void box_swap(double *left, double *right);

/* Several out-parameters; NULL where one is not wanted. Returns 0, or -1 when divisor is 0. */
int box_divide(int32_t dividend, int32_t divisor, int32_t *quotient, int32_t *remainder);

/* Three of different types: 7, 0.5, "several". */
void box_several(int32_t *number, double *fraction, const char **text);

/* A struct and an enum through a pointer. */
typedef struct BoxPoint {
    int32_t x;
    int32_t y;
} BoxPoint;

typedef enum BoxSign { BOX_NEGATIVE = -1, BOX_NOTHING = 0, BOX_POSITIVE = 1 } BoxSign;

/* The trailing out-parameter is the result; 0 is success, 1 failure (value is negative). */
int box_find_point(int32_t value, BoxPoint *out);   /* {value, value * value} */
int box_find_half(double value, double *out);       /* value / 2 */
int box_find_text(int32_t value, const char **out); /* "zero" for 0, else "many" */

/* The sign of a value, through an out-parameter. */
void box_sign(int32_t value, BoxSign *out);

/* In and out: adds to both coordinates. */
void box_move(BoxPoint *point, int32_t by);

/* The checks that failed since this was last asked. */
int box_failures(void);

#endif
