#ifndef ACROSS_STRUCTS_H
#define ACROSS_STRUCTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One per way in which calling conventions pass a struct. */

/* Up to one register. */
typedef struct StructByte { int8_t a; } StructByte;
typedef struct StructByteTriple { int8_t a, b, c; } StructByteTriple;
typedef struct StructShortTriple { int16_t a, b, c; } StructShortTriple;
typedef struct StructIntPair { int a, b; } StructIntPair;
typedef struct StructCharShortInt { char a; short b; int c; } StructCharShortInt;

/* Two registers. */
typedef struct StructIntTriple { int32_t a, b, c; } StructIntTriple;
typedef struct StructInt64Pair { int64_t a, b; } StructInt64Pair;

/* Memory. */
typedef struct StructInt64Quad { int64_t a, b, c, d; } StructInt64Quad;
typedef struct StructDoubleFive { double a, b, c, d, e; } StructDoubleFive;

/* Floating registers. */
typedef struct StructFloat { float a; } StructFloat;
typedef struct StructFloatPair { float a, b; } StructFloatPair;
typedef struct StructFloatTriple { float a, b, c; } StructFloatTriple;
typedef struct StructFloatQuad { float a, b, c, d; } StructFloatQuad;
typedef struct StructDoublePair { double a, b; } StructDoublePair;
typedef struct StructDoubleQuad { double a, b, c, d; } StructDoubleQuad;

/* Mixed. */
typedef struct StructIntFloat { int a; float b; } StructIntFloat;
typedef struct StructFloatIntDouble { float a; int b; double c; } StructFloatIntDouble;
typedef struct StructDoubleInt64 { double a; int64_t b; } StructDoubleInt64;
typedef struct StructInt64Double { int64_t a; double b; } StructInt64Double;
typedef struct StructCharDouble { char a; double b; } StructCharDouble;

/*
 * Declares for one struct, say int_pair for StructIntPair:
 *
 *   StructIntPair struct_int_pair_make(int base);       by value, out: the agreed struct
 *   bool struct_int_pair_check(StructIntPair value, int base);
 *                                                       by value, in: checks that it is agreed
 *   StructIntPair struct_int_pair_plus(StructIntPair value, int amount);
 *                                                       by value, both: adds to every field
 *   bool struct_int_pair_check_in(const StructIntPair *value, int base);
 *                                                       by pointer, in: checks that it is agreed
 *   void struct_int_pair_fill(StructIntPair *value, int base);
 *                                                       by pointer, out: the agreed struct
 *   void struct_int_pair_add(StructIntPair *value, int amount);
 *                                                       by pointer, both: adds to every field
 *
 * In the agreed struct of a base, the field number n, counted from 1, is base + n, and
 * base + n + 0.5 where it is floating; integers wrap around where they do not fit.
 */
#define STRUCT_FUNCTIONS(name, type)                              \
    type struct_##name##_make(int base);                          \
    bool struct_##name##_check(type value, int base);             \
    type struct_##name##_plus(type value, int amount);            \
    bool struct_##name##_check_in(const type *value, int base);   \
    void struct_##name##_fill(type *value, int base);             \
    void struct_##name##_add(type *value, int amount);

STRUCT_FUNCTIONS(byte, StructByte)
STRUCT_FUNCTIONS(byte_triple, StructByteTriple)
STRUCT_FUNCTIONS(short_triple, StructShortTriple)
STRUCT_FUNCTIONS(int_pair, StructIntPair)
STRUCT_FUNCTIONS(char_short_int, StructCharShortInt)
STRUCT_FUNCTIONS(int_triple, StructIntTriple)
STRUCT_FUNCTIONS(int64_pair, StructInt64Pair)
STRUCT_FUNCTIONS(int64_quad, StructInt64Quad)
STRUCT_FUNCTIONS(double_five, StructDoubleFive)
STRUCT_FUNCTIONS(float, StructFloat)
STRUCT_FUNCTIONS(float_pair, StructFloatPair)
STRUCT_FUNCTIONS(float_triple, StructFloatTriple)
STRUCT_FUNCTIONS(float_quad, StructFloatQuad)
STRUCT_FUNCTIONS(double_pair, StructDoublePair)
STRUCT_FUNCTIONS(double_quad, StructDoubleQuad)
STRUCT_FUNCTIONS(int_float, StructIntFloat)
STRUCT_FUNCTIONS(float_int_double, StructFloatIntDouble)
STRUCT_FUNCTIONS(double_int64, StructDoubleInt64)
STRUCT_FUNCTIONS(int64_double, StructInt64Double)
STRUCT_FUNCTIONS(char_double, StructCharDouble)

/*
 * Structs that find no registers left. Checks that i is 1 to 7 and x is 1 to 9, in order, and
 * that the structs are the agreed ones with the bases 10, 20, 30 and 40.
 */
bool struct_on_stack(int i1, int i2, int i3, int i4, int i5, int i6, int i7,
                     double x1, double x2, double x3, double x4, double x5,
                     double x6, double x7, double x8, double x9,
                     StructInt64Pair p, StructDoublePair q, StructIntFloat r, StructCharDouble s);

/*
 * A struct of two registers where SysV has one left, and an argument that takes that one.
 * Checks that i is 1 to 6, in order, and that the struct is the agreed one with the base 10.
 */
bool struct_in_part(int i1, int i2, int i3, int i4, int i5, StructInt64Pair pair, int i6);

/* Several structs in a call: the sum of 1 * first.a + 2 * first.b + 3 * second.a + ... */
double struct_several(StructIntPair first, StructDoublePair second,
                      StructInt64Quad third, StructFloatTriple fourth);

/* Pointers to structs between structs: the sum of all fields of all three. */
double struct_both_ways(const StructIntPair *first, StructIntPair second, StructIntPair *third);

/* Checks that the pointer is NULL. */
bool struct_is_null(const StructIntPair *value);

/* The pointer itself, NULL included. */
StructIntPair *struct_identity(StructIntPair *value);

/* A static struct, always the same address; {1, 2} at first. */
StructIntPair *struct_static(void);

/* Static, for reading: the agreed structs with the bases 0, 10 and 20; writes 3 to count. */
const StructFloatIntDouble *struct_table(size_t *count);

/* sizeof and alignof a type such as "StructIntPair"; SIZE_MAX for an unknown one. */
size_t struct_size_of(const char *type);
size_t struct_align_of(const char *type);

/* offsetof a field such as "StructIntPair.b"; SIZE_MAX for an unknown one. */
size_t struct_offset_of(const char *field);

/* The checks that failed since this was last asked. */
int struct_failures(void);

#endif
