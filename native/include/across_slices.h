#ifndef ACROSS_SLICES_H
#define ACROSS_SLICES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/*
 * A pointer and a length that belong together. The sum functions return the sum of
 * (index + 1) * element, and check that the length is not negative.
 */

/* The length after the pointer, in several types. */
int64_t slice_sum_size(const int32_t *values, size_t count);
int64_t slice_sum_ssize(const int32_t *values, ssize_t count);
int64_t slice_sum_int(const int32_t *values, int count);
int64_t slice_sum_long(const int32_t *values, long count);
int64_t slice_sum_int64(const int32_t *values, int64_t count);
int64_t slice_sum_uint64(const int32_t *values, uint64_t count);
int64_t slice_sum_uint32(const int32_t *values, uint32_t count);
int64_t slice_sum_uint16(const int32_t *values, uint16_t count);
int64_t slice_sum_uint8(const int32_t *values, uint8_t count);

/* The length before the pointer. */
int64_t slice_sum_first_size(size_t count, const int32_t *values);
int64_t slice_sum_first_int(int count, const int32_t *values);
int64_t slice_sum_first_uint16(uint16_t count, const int32_t *values);

/* Other elements. */
int64_t slice_sum_bytes(const uint8_t *bytes, size_t count);
double slice_sum_doubles(const double *values, size_t count);

/* Untyped memory and its size: the sum of (index + 1) * byte. */
int64_t slice_sum_memory(const void *memory, size_t size);

/* Two slices in a call: the scalar product over the shorter length. */
double slice_dot(const double *left, size_t left_count, const double *right, size_t right_count);

/* A slice between other arguments: first + the sum of the elements - last. */
int64_t slice_between(int32_t first, const int32_t *values, int count, int32_t last);

/* Out: element i becomes 10 * i; the length after and before. */
void slice_fill(int32_t *values, int count);
void slice_fill_first(size_t count, int32_t *values);

/* In and out: doubles each element. */
void slice_twice(int32_t *values, size_t count);

/* Out: writes at most count of the numbers 1 to 5; returns how many it wrote. */
size_t slice_read(int32_t *values, size_t count);

/* A slice in a struct, the length after and before. */
typedef struct SliceInts {
    const int32_t *values;
    uint32_t count;
} SliceInts;

typedef struct SliceBytes {
    size_t count;
    const uint8_t *bytes;
} SliceBytes;

/* By value and by pointer, in. */
int64_t slice_ints_sum(SliceInts slice);
int64_t slice_ints_sum_in(const SliceInts *slice);
int64_t slice_bytes_sum(SliceBytes slice);
int64_t slice_bytes_sum_in(const SliceBytes *slice);

/* Static memory: 2, 3, 5, 7, 11; and the bytes 1, 2, 254, 255. */
SliceInts slice_primes(void);
SliceBytes slice_bytes(void);

/* NULL and 0. */
SliceInts slice_nothing(void);

/* The primes through two out-parameters. */
void slice_find_primes(const int32_t **values, size_t *count);

/* The checks that failed since this was last asked. */
int slice_failures(void);

#endif
