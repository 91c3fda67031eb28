#ifndef ACROSS_ARRAYS_H
#define ACROSS_ARRAYS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <uchar.h>

/*
 * Declares for one element type, say int32 for int32_t, whose sums are int64_t:
 *
 *   int64_t array_int32_sum(const int32_t *values, size_t count);
 *                                 in: the sum of the elements
 *   bool    array_int32_check(const int32_t *values, size_t count);
 *                                 in: checks that each element is the agreed one of its index
 *   void    array_int32_fill(int32_t *values, size_t count);
 *                                 out: writes every element as the agreed one
 *   void    array_int32_twice(int32_t *values, size_t count);
 *                                 in and out: doubles each element
 *   void    array_int32_copy(const int32_t *from, int32_t *to, size_t count);
 *                                 in, out: copies all elements
 *
 * The agreed element at index i is 3 * i + 1 converted to the type, and 3 * i + 1.5 for float
 * and double. A sum of bool counts those that are true; the agreed bool is true where i is a
 * multiple of 3; twice turns every bool over. Elements wrap around where they do not fit.
 * A NULL array is fine where count is 0.
 */
#define ARRAY_FUNCTIONS(name, type, sum)                            \
    sum array_##name##_sum(const type *values, size_t count);       \
    bool array_##name##_check(const type *values, size_t count);    \
    void array_##name##_fill(type *values, size_t count);           \
    void array_##name##_twice(type *values, size_t count);          \
    void array_##name##_copy(const type *from, type *to, size_t count);

ARRAY_FUNCTIONS(int8, int8_t, int64_t)
ARRAY_FUNCTIONS(int16, int16_t, int64_t)
ARRAY_FUNCTIONS(int32, int32_t, int64_t)
ARRAY_FUNCTIONS(int64, int64_t, int64_t)
ARRAY_FUNCTIONS(uint8, uint8_t, int64_t)
ARRAY_FUNCTIONS(uint16, uint16_t, int64_t)
ARRAY_FUNCTIONS(uint32, uint32_t, int64_t)
ARRAY_FUNCTIONS(long, long, int64_t)
ARRAY_FUNCTIONS(size, size_t, int64_t)
ARRAY_FUNCTIONS(char16, char16_t, int64_t)
ARRAY_FUNCTIONS(bool, bool, int64_t)
ARRAY_FUNCTIONS(float, float, double)
ARRAY_FUNCTIONS(double, double, double)

/* Checks that the array is NULL. */
bool array_is_null(const int32_t *values);

/* The sum of exactly five elements. */
int64_t array_sum_of_five(const int32_t values[5]);

/* Static memory: 2, 3, 5, 7, 11. */
const int32_t *array_primes(void);

/* An element that is a struct, with padding. */
typedef struct ArrayPoint {
    int32_t x;
    double y;
} ArrayPoint;

/* In: the sum of all x and y. */
double array_points_sum(const ArrayPoint *points, size_t count);

/* Out: the point at index i becomes {i, i + 0.5}. */
void array_points_fill(ArrayPoint *points, size_t count);

/* In and out: adds to each point. */
void array_points_move(ArrayPoint *points, size_t count, int32_t dx, double dy);

/* An element that is an enum. */
typedef enum ArrayColor { ARRAY_RED = 1, ARRAY_GREEN = 2, ARRAY_BLUE = 4 } ArrayColor;

/* In: how many elements are the color. */
size_t array_colors_count(const ArrayColor *colors, size_t count, ArrayColor color);

/* Out: red, green, blue, red, ... */
void array_colors_fill(ArrayColor *colors, size_t count);

/* In and out: red becomes green, green blue, blue red. */
void array_colors_next(ArrayColor *colors, size_t count);

/* In: how many elements are NULL. */
size_t array_pointers_null(void *const *pointers, size_t count);

/* Out: element i becomes array_primes() + i % 5. */
void array_pointers_fill(void **pointers, size_t count);

/* In and out: reverses the order. */
void array_pointers_reverse(void **pointers, size_t count);

/* The checks that failed since this was last asked. */
int array_failures(void);

#endif
