#ifndef ACROSS_PINNED_H
#define ACROSS_PINNED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <uchar.h>

/* Whether both pointers are the same: the array was not copied for either. */
bool pinned_is_same(const int32_t *left, const int32_t *right);

/* Adds one to each element, and returns their sum after that. */
int64_t pinned_count_int8(int8_t *values, size_t count);
int64_t pinned_count_int16(int16_t *values, size_t count);
int64_t pinned_count_char16(size_t count, char16_t *values);
int64_t pinned_count_int32(int32_t *values, size_t count);
int64_t pinned_count_int64(int64_t *values, uint32_t count);
float pinned_count_float(float *values, size_t count);
double pinned_count_double(double *values, size_t count);

/* One byte of each type that cannot be pinned: how many are not zero. */
int pinned_count_true(const bool *values, size_t count);

/* The first element; -1 with errno EINVAL where it is negative, or the pointer NULL. */
int32_t pinned_first(const int32_t *values);

#endif
