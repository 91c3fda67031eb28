#include "across_scalars.h"

#include "check.h"

#include <float.h>
#include <limits.h>
#include <string.h>

#define IS_SIGNED(type) ((type) -1 < (type) 1)
#define SIGN_BIT(type) (UINTMAX_C(1) << (sizeof(type) * CHAR_BIT - 1))
#define MIN_OF(type) ((type) (IS_SIGNED(type) ? SIGN_BIT(type) : 0))
#define MAX_OF(type) ((type) (IS_SIGNED(type) ? SIGN_BIT(type) - 1 : UINTMAX_MAX))

#define COMMON(name, type, min, max)                                  \
    type scalar_##name##_identity(type value) {                       \
        return value;                                                 \
    }                                                                 \
    type scalar_##name##_value(ScalarValue which) {                   \
        switch (which) {                                              \
            case SCALAR_ZERO: return 0;                               \
            case SCALAR_ONE: return 1;                                \
            case SCALAR_MINUS_ONE: return (type) -1;                  \
            case SCALAR_MIN: return min;                              \
            case SCALAR_MAX: return max;                              \
        }                                                             \
        CHECK(!"a ScalarValue");                                      \
        return 0;                                                     \
    }                                                                 \
    bool scalar_##name##_check(type value, ScalarValue which) {       \
        return CHECK(value == scalar_##name##_value(which));          \
    }

/* Unsigned arithmetic wraps around where signed arithmetic would be undefined. */
#define INTEGER(name, type)                                           \
    COMMON(name, type, MIN_OF(type), MAX_OF(type))                    \
    type scalar_##name##_negate(type value) {                         \
        return (type) (0 - (uintmax_t) value);                        \
    }                                                                 \
    type scalar_##name##_increment(type value) {                      \
        return (type) ((uintmax_t) value + 1);                        \
    }

#define FLOATING(name, type, max)                                     \
    COMMON(name, type, -max, max)                                     \
    type scalar_##name##_negate(type value) {                         \
        return -value;                                                \
    }                                                                 \
    type scalar_##name##_increment(type value) {                      \
        return value + 1;                                             \
    }

INTEGER(int8, int8_t)
INTEGER(int16, int16_t)
INTEGER(int32, int32_t)
INTEGER(int64, int64_t)
INTEGER(uint8, uint8_t)
INTEGER(uint16, uint16_t)
INTEGER(uint32, uint32_t)
INTEGER(uint64, uint64_t)
INTEGER(intptr, intptr_t)
INTEGER(uintptr, uintptr_t)
INTEGER(size, size_t)
INTEGER(ptrdiff, ptrdiff_t)
INTEGER(char, char)
INTEGER(schar, signed char)
INTEGER(uchar, unsigned char)
INTEGER(short, short)
INTEGER(ushort, unsigned short)
INTEGER(int, int)
INTEGER(uint, unsigned int)
INTEGER(long, long)
INTEGER(ulong, unsigned long)
INTEGER(llong, long long)
INTEGER(ullong, unsigned long long)
INTEGER(wchar, wchar_t)
INTEGER(char16, char16_t)
INTEGER(char32, char32_t)
INTEGER(ssize, ssize_t)
INTEGER(off, off_t)
INTEGER(time, time_t)
INTEGER(mode, mode_t)
INTEGER(pid, pid_t)
FLOATING(float, float, FLT_MAX)
FLOATING(double, double, DBL_MAX)

bool scalar_bool_identity(bool value) {
    return value;
}

bool scalar_bool_negate(bool value) {
    return !value;
}

bool scalar_bool_value(ScalarValue which) {
    return which != SCALAR_ZERO && which != SCALAR_MIN;
}

bool scalar_bool_check(bool value, ScalarValue which) {
    unsigned char byte;
    memcpy(&byte, &value, sizeof byte);
    return CHECK(byte == (scalar_bool_value(which) ? 1 : 0));
}

int scalar_truth(int value) {
    return value ? 256 : 0;
}

int scalar_truth_negate(int value) {
    return !value;
}

uint32_t scalar_float_bits(float value) {
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

uint64_t scalar_double_bits(double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

float scalar_float_of_bits(uint32_t bits) {
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

double scalar_double_of_bits(uint64_t bits) {
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static atomic_int touches;

void scalar_touch(void) {
    atomic_fetch_add(&touches, 1);
}

int scalar_touches(void) {
    return atomic_load(&touches);
}

int scalar_failures(void) {
    return check_failures();
}
