#include "across_slices.h"

#include "check.h"

static const int32_t primes[] = {2, 3, 5, 7, 11};

#define WEIGHTED_SUM(total, values, count)                  \
    if (CHECK((values) != NULL || (count) == 0)) {          \
        for (size_t i = 0; i < (count); i++) {              \
            total += (int64_t) (i + 1) * (values)[i];       \
        }                                                   \
    }

int64_t slice_sum_size(const int32_t *values, size_t count) {
    int64_t sum = 0;
    WEIGHTED_SUM(sum, values, count)
    return sum;
}

int64_t slice_sum_ssize(const int32_t *values, ssize_t count) {
    return CHECK(count >= 0) ? slice_sum_size(values, (size_t) count) : 0;
}

int64_t slice_sum_int(const int32_t *values, int count) {
    return CHECK(count >= 0) ? slice_sum_size(values, (size_t) count) : 0;
}

int64_t slice_sum_long(const int32_t *values, long count) {
    return CHECK(count >= 0) ? slice_sum_size(values, (size_t) count) : 0;
}

int64_t slice_sum_int64(const int32_t *values, int64_t count) {
    return CHECK(count >= 0) ? slice_sum_size(values, (size_t) count) : 0;
}

int64_t slice_sum_uint64(const int32_t *values, uint64_t count) {
    return slice_sum_size(values, (size_t) count);
}

int64_t slice_sum_uint32(const int32_t *values, uint32_t count) {
    return slice_sum_size(values, count);
}

int64_t slice_sum_uint16(const int32_t *values, uint16_t count) {
    return slice_sum_size(values, count);
}

int64_t slice_sum_uint8(const int32_t *values, uint8_t count) {
    return slice_sum_size(values, count);
}

int64_t slice_sum_first_size(size_t count, const int32_t *values) {
    return slice_sum_size(values, count);
}

int64_t slice_sum_first_int(int count, const int32_t *values) {
    return slice_sum_int(values, count);
}

int64_t slice_sum_first_uint16(uint16_t count, const int32_t *values) {
    return slice_sum_size(values, count);
}

int64_t slice_sum_bytes(const uint8_t *bytes, size_t count) {
    int64_t sum = 0;
    WEIGHTED_SUM(sum, bytes, count)
    return sum;
}

double slice_sum_doubles(const double *values, size_t count) {
    double sum = 0;
    WEIGHTED_SUM(sum, values, count)
    return sum;
}

int64_t slice_sum_memory(const void *memory, size_t size) {
    return slice_sum_bytes(memory, size);
}

double slice_dot(const double *left, size_t left_count, const double *right, size_t right_count) {
    double product = 0;
    for (size_t i = 0; i < left_count && i < right_count; i++) {
        product += left[i] * right[i];
    }
    return product;
}

int64_t slice_between(int32_t first, const int32_t *values, int count, int32_t last) {
    int64_t sum = (int64_t) first - last;
    for (int i = 0; i < count; i++) {
        sum += values[i];
    }
    return sum;
}

void slice_fill(int32_t *values, int count) {
    for (int i = 0; i < count; i++) {
        values[i] = 10 * i;
    }
}

void slice_fill_first(size_t count, int32_t *values) {
    slice_fill(values, (int) count);
}

void slice_twice(int32_t *values, size_t count) {
    for (size_t i = 0; i < count; i++) {
        values[i] *= 2;
    }
}

size_t slice_read(int32_t *values, size_t count) {
    size_t written = count < 5 ? count : 5;
    for (size_t i = 0; i < written; i++) {
        values[i] = (int32_t) i + 1;
    }
    return written;
}

int64_t slice_ints_sum(SliceInts slice) {
    return slice_sum_size(slice.values, slice.count);
}

int64_t slice_ints_sum_in(const SliceInts *slice) {
    return CHECK(slice != NULL) ? slice_ints_sum(*slice) : 0;
}

int64_t slice_bytes_sum(SliceBytes slice) {
    return slice_sum_bytes(slice.bytes, slice.count);
}

int64_t slice_bytes_sum_in(const SliceBytes *slice) {
    return CHECK(slice != NULL) ? slice_bytes_sum(*slice) : 0;
}

SliceInts slice_primes(void) {
    return (SliceInts) {.values = primes, .count = 5};
}

SliceBytes slice_bytes(void) {
    static const uint8_t bytes[] = {1, 2, 254, 255};
    return (SliceBytes) {.count = sizeof bytes, .bytes = bytes};
}

SliceInts slice_nothing(void) {
    return (SliceInts) {.values = NULL, .count = 0};
}

void slice_find_primes(const int32_t **values, size_t *count) {
    if (CHECK(values != NULL) && CHECK(count != NULL)) {
        *values = primes;
        *count = 5;
    }
}

int slice_failures(void) {
    return check_failures();
}
