#ifndef ACROSS_POINTERS_H
#define ACROSS_POINTERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The pointer itself, NULL included. */
void *pointer_identity(void *pointer);

/* NULL. */
void *pointer_null(void);

/* Checks that the pointer is NULL. */
bool pointer_is_null(const void *pointer);

/* The address as an integer, and back. */
uintptr_t pointer_address(const void *pointer);
void *pointer_of_address(uintptr_t address);

/* The number of bytes from one address to another. */
ptrdiff_t pointer_distance(const void *from, const void *to);

/* What a pointer points to, read and written. */
int32_t pointer_read_int32(const int32_t *pointer);
void pointer_write_int32(int32_t *pointer, int32_t value);
double pointer_read_double(const double *pointer);
void pointer_write_double(double *pointer, double value);

/* Static memory for four ints, 10, 20, 30 and 40 at first; always the same address. */
int32_t *pointer_static(void);

/* The sum of the four ints. */
int32_t pointer_static_sum(void);

/* Swaps two pointers in place. */
void pointer_swap(void **left, void **right);

/* Memory for a number of bytes, each with the value given; for pointer_release. */
void *pointer_allocate(size_t size, uint8_t value);
void pointer_release(void *pointer);

/* The checks that failed since this was last asked. */
int pointer_failures(void);

#endif
