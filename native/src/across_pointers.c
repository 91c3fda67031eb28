#include "across_pointers.h"

#include "check.h"

#include <stdlib.h>
#include <string.h>

void *pointer_identity(void *pointer) {
    return pointer;
}

void *pointer_null(void) {
    return NULL;
}

bool pointer_is_null(const void *pointer) {
    return CHECK(pointer == NULL);
}

uintptr_t pointer_address(const void *pointer) {
    return (uintptr_t) pointer;
}

void *pointer_of_address(uintptr_t address) {
    return (void *) address;
}

ptrdiff_t pointer_distance(const void *from, const void *to) {
    return (const char *) to - (const char *) from;
}

int32_t pointer_read_int32(const int32_t *pointer) {
    return CHECK(pointer != NULL) ? *pointer : 0;
}

void pointer_write_int32(int32_t *pointer, int32_t value) {
    if (CHECK(pointer != NULL)) {
        *pointer = value;
    }
}

double pointer_read_double(const double *pointer) {
    return CHECK(pointer != NULL) ? *pointer : 0;
}

void pointer_write_double(double *pointer, double value) {
    if (CHECK(pointer != NULL)) {
        *pointer = value;
    }
}

static int32_t tens[] = {10, 20, 30, 40};

int32_t *pointer_static(void) {
    return tens;
}

int32_t pointer_static_sum(void) {
    return tens[0] + tens[1] + tens[2] + tens[3];
}

void pointer_swap(void **left, void **right) {
    void *swapped = *left;
    *left = *right;
    *right = swapped;
}

void *pointer_allocate(size_t size, uint8_t value) {
    void *memory = malloc(size);
    if (memory != NULL) {
        memset(memory, value, size);
    }
    return memory;
}

void pointer_release(void *pointer) {
    free(pointer);
}

int pointer_failures(void) {
    return check_failures();
}
