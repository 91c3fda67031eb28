#include "across_arrays.h"

#include "check.h"

#define INTEGER_AT(i) (3 * (i) + 1)
#define FLOATING_AT(i) (3 * (double) (i) + 1.5)
#define BOOL_AT(i) ((i) % 3 == 0)

#define DOUBLED(value) ((value) * 2)
#define TURNED(value) (!(value))

#define ARRAY(name, type, sum, at, changed)                                  \
    sum array_##name##_sum(const type *values, size_t count) {               \
        sum total = 0;                                                       \
        if (CHECK(values != NULL || count == 0)) {                           \
            for (size_t i = 0; i < count; i++) {                             \
                total += (sum) values[i];                                    \
            }                                                                \
        }                                                                    \
        return total;                                                        \
    }                                                                        \
    bool array_##name##_check(const type *values, size_t count) {            \
        if (!CHECK(values != NULL || count == 0)) {                          \
            return false;                                                    \
        }                                                                    \
        for (size_t i = 0; i < count; i++) {                                 \
            if (!CHECK(values[i] == (type) at(i))) {                         \
                return false;                                                \
            }                                                                \
        }                                                                    \
        return true;                                                         \
    }                                                                        \
    void array_##name##_fill(type *values, size_t count) {                   \
        if (CHECK(values != NULL || count == 0)) {                           \
            for (size_t i = 0; i < count; i++) {                             \
                values[i] = (type) at(i);                                    \
            }                                                                \
        }                                                                    \
    }                                                                        \
    void array_##name##_twice(type *values, size_t count) {                  \
        if (CHECK(values != NULL || count == 0)) {                           \
            for (size_t i = 0; i < count; i++) {                             \
                values[i] = (type) changed(values[i]);                       \
            }                                                                \
        }                                                                    \
    }                                                                        \
    void array_##name##_copy(const type *from, type *to, size_t count) {     \
        if (CHECK((from != NULL && to != NULL) || count == 0)) {             \
            for (size_t i = 0; i < count; i++) {                             \
                to[i] = from[i];                                             \
            }                                                                \
        }                                                                    \
    }

ARRAY(int8, int8_t, int64_t, INTEGER_AT, DOUBLED)
ARRAY(int16, int16_t, int64_t, INTEGER_AT, DOUBLED)
ARRAY(int32, int32_t, int64_t, INTEGER_AT, DOUBLED)
ARRAY(int64, int64_t, int64_t, INTEGER_AT, DOUBLED)
ARRAY(uint8, uint8_t, int64_t, INTEGER_AT, DOUBLED)
ARRAY(uint16, uint16_t, int64_t, INTEGER_AT, DOUBLED)
ARRAY(uint32, uint32_t, int64_t, INTEGER_AT, DOUBLED)
ARRAY(long, long, int64_t, INTEGER_AT, DOUBLED)
ARRAY(size, size_t, int64_t, INTEGER_AT, DOUBLED)
ARRAY(char16, char16_t, int64_t, INTEGER_AT, DOUBLED)
ARRAY(bool, bool, int64_t, BOOL_AT, TURNED)
ARRAY(float, float, double, FLOATING_AT, DOUBLED)
ARRAY(double, double, double, FLOATING_AT, DOUBLED)

bool array_is_null(const int32_t *values) {
    return CHECK(values == NULL);
}

int64_t array_sum_of_five(const int32_t values[5]) {
    return array_int32_sum(values, 5);
}

static const int32_t primes[] = {2, 3, 5, 7, 11};

const int32_t *array_primes(void) {
    return primes;
}

double array_points_sum(const ArrayPoint *points, size_t count) {
    double sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += points[i].x + points[i].y;
    }
    return sum;
}

void array_points_fill(ArrayPoint *points, size_t count) {
    for (size_t i = 0; i < count; i++) {
        points[i] = (ArrayPoint) {.x = (int32_t) i, .y = (double) i + 0.5};
    }
}

void array_points_move(ArrayPoint *points, size_t count, int32_t dx, double dy) {
    for (size_t i = 0; i < count; i++) {
        points[i].x += dx;
        points[i].y += dy;
    }
}

static ArrayColor next(ArrayColor color) {
    CHECK(color == ARRAY_RED || color == ARRAY_GREEN || color == ARRAY_BLUE);
    return color == ARRAY_RED ? ARRAY_GREEN : color == ARRAY_GREEN ? ARRAY_BLUE : ARRAY_RED;
}

size_t array_colors_count(const ArrayColor *colors, size_t count, ArrayColor color) {
    size_t found = 0;
    for (size_t i = 0; i < count; i++) {
        found += colors[i] == color;
    }
    return found;
}

void array_colors_fill(ArrayColor *colors, size_t count) {
    ArrayColor color = ARRAY_RED;
    for (size_t i = 0; i < count; i++) {
        colors[i] = color;
        color = next(color);
    }
}

void array_colors_next(ArrayColor *colors, size_t count) {
    for (size_t i = 0; i < count; i++) {
        colors[i] = next(colors[i]);
    }
}

size_t array_pointers_null(void *const *pointers, size_t count) {
    size_t found = 0;
    for (size_t i = 0; i < count; i++) {
        found += pointers[i] == NULL;
    }
    return found;
}

void array_pointers_fill(void **pointers, size_t count) {
    for (size_t i = 0; i < count; i++) {
        pointers[i] = (void *) &primes[i % 5];
    }
}

void array_pointers_reverse(void **pointers, size_t count) {
    for (size_t i = 0; i < count / 2; i++) {
        void *swapped = pointers[i];
        pointers[i] = pointers[count - 1 - i];
        pointers[count - 1 - i] = swapped;
    }
}

int array_failures(void) {
    return check_failures();
}
