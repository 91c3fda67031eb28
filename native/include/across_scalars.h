#ifndef ACROSS_SCALARS_H
#define ACROSS_SCALARS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <time.h>
#include <uchar.h>
#include <wchar.h>

/* The values that both sides know of every scalar type. */
typedef enum ScalarValue {
    SCALAR_ZERO,      /* 0 */
    SCALAR_ONE,       /* 1 */
    SCALAR_MINUS_ONE, /* -1 converted to the type: the maximum of an unsigned one */
    SCALAR_MIN,       /* the least value: 0 of an unsigned type, -FLT_MAX, -DBL_MAX */
    SCALAR_MAX        /* the greatest value: FLT_MAX, DBL_MAX */
} ScalarValue;

/*
 * Declares for one type, say int8 for int8_t:
 *
 *   int8_t scalar_int8_identity(int8_t value);   the value itself
 *   int8_t scalar_int8_negate(int8_t value);     -value; integers wrap around, the unsigned too
 *   int8_t scalar_int8_increment(int8_t value);  value + 1; integers wrap around
 *   int8_t scalar_int8_value(ScalarValue which); the agreed value
 *   bool   scalar_int8_check(int8_t value, ScalarValue which);
 *                                                checks that the value is the agreed one
 */
#define SCALAR_FUNCTIONS(name, type)                \
    type scalar_##name##_identity(type value);      \
    type scalar_##name##_negate(type value);        \
    type scalar_##name##_increment(type value);     \
    type scalar_##name##_value(ScalarValue which);  \
    bool scalar_##name##_check(type value, ScalarValue which);

/* The types of <stdint.h> and <stddef.h>. */
SCALAR_FUNCTIONS(int8, int8_t)
SCALAR_FUNCTIONS(int16, int16_t)
SCALAR_FUNCTIONS(int32, int32_t)
SCALAR_FUNCTIONS(int64, int64_t)
SCALAR_FUNCTIONS(uint8, uint8_t)
SCALAR_FUNCTIONS(uint16, uint16_t)
SCALAR_FUNCTIONS(uint32, uint32_t)
SCALAR_FUNCTIONS(uint64, uint64_t)
SCALAR_FUNCTIONS(intptr, intptr_t)
SCALAR_FUNCTIONS(uintptr, uintptr_t)
SCALAR_FUNCTIONS(size, size_t)
SCALAR_FUNCTIONS(ptrdiff, ptrdiff_t)

/* The language's own types; plain char is signed or not as the platform has it. */
SCALAR_FUNCTIONS(char, char)
SCALAR_FUNCTIONS(schar, signed char)
SCALAR_FUNCTIONS(uchar, unsigned char)
SCALAR_FUNCTIONS(short, short)
SCALAR_FUNCTIONS(ushort, unsigned short)
SCALAR_FUNCTIONS(int, int)
SCALAR_FUNCTIONS(uint, unsigned int)
SCALAR_FUNCTIONS(long, long)
SCALAR_FUNCTIONS(ulong, unsigned long)
SCALAR_FUNCTIONS(llong, long long)
SCALAR_FUNCTIONS(ullong, unsigned long long)
SCALAR_FUNCTIONS(float, float)
SCALAR_FUNCTIONS(double, double)

/* Characters. */
SCALAR_FUNCTIONS(wchar, wchar_t)
SCALAR_FUNCTIONS(char16, char16_t)
SCALAR_FUNCTIONS(char32, char32_t)

/* The types of POSIX. */
SCALAR_FUNCTIONS(ssize, ssize_t)
SCALAR_FUNCTIONS(off, off_t)
SCALAR_FUNCTIONS(time, time_t)
SCALAR_FUNCTIONS(mode, mode_t)
SCALAR_FUNCTIONS(pid, pid_t)

/* The value itself. */
bool scalar_bool_identity(bool value);

/* Not the value. */
bool scalar_bool_negate(bool value);

/* False for SCALAR_ZERO and SCALAR_MIN, else true. */
bool scalar_bool_value(ScalarValue which);

/* Checks that the value is the agreed one. */
bool scalar_bool_check(bool value, ScalarValue which);

/*
 * An int used as a truth value: 0 stays 0, anything else becomes 256, which is true though
 * its low byte is 0.
 */
int scalar_truth(int value);

/* 1 when the value is 0, else 0. */
int scalar_truth_negate(int value);

/* The bits of a value, so that NaN, infinity and -0.0 can be told apart. */
uint32_t scalar_float_bits(float value);
uint64_t scalar_double_bits(double value);

/* The value that has the bits. */
float scalar_float_of_bits(uint32_t bits);
double scalar_double_of_bits(uint64_t bits);

/* No argument and no result: adds one to what scalar_touches returns. */
void scalar_touch(void);

/* How often scalar_touch was called. */
int scalar_touches(void);

/* The checks that failed since this was last asked. */
int scalar_failures(void);

#endif
