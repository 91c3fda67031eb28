#include "across_pinned.h"

#include <errno.h>

bool pinned_is_same(const int32_t *left, const int32_t *right) {
    return left == right;
}

#define COUNT(name, type, sum, ...)         \
    sum pinned_count_##name(__VA_ARGS__) {  \
        sum total = 0;                      \
        for (size_t i = 0; i < count; i++) { \
            values[i] += 1;                 \
            total += values[i];             \
        }                                   \
        return total;                       \
    }

COUNT(int8, int8_t, int64_t, int8_t *values, size_t count)
COUNT(int16, int16_t, int64_t, int16_t *values, size_t count)
COUNT(char16, char16_t, int64_t, size_t count, char16_t *values)
COUNT(int32, int32_t, int64_t, int32_t *values, size_t count)
COUNT(int64, int64_t, int64_t, int64_t *values, uint32_t count)
COUNT(float, float, float, float *values, size_t count)
COUNT(double, double, double, double *values, size_t count)

int pinned_count_true(const bool *values, size_t count) {
    int found = 0;
    for (size_t i = 0; i < count; i++) {
        found += values[i];
    }
    return found;
}

int32_t pinned_first(const int32_t *values) {
    if (values == NULL || values[0] < 0) {
        errno = EINVAL;
        return -1;
    }
    return values[0];
}
