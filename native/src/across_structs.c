#include "across_structs.h"

#include "check.h"
#include "layout.h"

/* The fields of each struct: F(type, field, number). */
#define BYTE(F) F(StructByte, a, 1)
#define BYTE_TRIPLE(F) F(StructByteTriple, a, 1) F(StructByteTriple, b, 2) F(StructByteTriple, c, 3)
#define SHORT_TRIPLE(F) \
    F(StructShortTriple, a, 1) F(StructShortTriple, b, 2) F(StructShortTriple, c, 3)
#define INT_PAIR(F) F(StructIntPair, a, 1) F(StructIntPair, b, 2)
#define CHAR_SHORT_INT(F) \
    F(StructCharShortInt, a, 1) F(StructCharShortInt, b, 2) F(StructCharShortInt, c, 3)
#define INT_TRIPLE(F) F(StructIntTriple, a, 1) F(StructIntTriple, b, 2) F(StructIntTriple, c, 3)
#define INT64_PAIR(F) F(StructInt64Pair, a, 1) F(StructInt64Pair, b, 2)
#define INT64_QUAD(F)                                    \
    F(StructInt64Quad, a, 1) F(StructInt64Quad, b, 2)    \
    F(StructInt64Quad, c, 3) F(StructInt64Quad, d, 4)
#define DOUBLE_FIVE(F)                                                             \
    F(StructDoubleFive, a, 1) F(StructDoubleFive, b, 2) F(StructDoubleFive, c, 3)  \
    F(StructDoubleFive, d, 4) F(StructDoubleFive, e, 5)
#define FLOAT(F) F(StructFloat, a, 1)
#define FLOAT_PAIR(F) F(StructFloatPair, a, 1) F(StructFloatPair, b, 2)
#define FLOAT_TRIPLE(F) \
    F(StructFloatTriple, a, 1) F(StructFloatTriple, b, 2) F(StructFloatTriple, c, 3)
#define FLOAT_QUAD(F)                                    \
    F(StructFloatQuad, a, 1) F(StructFloatQuad, b, 2)    \
    F(StructFloatQuad, c, 3) F(StructFloatQuad, d, 4)
#define DOUBLE_PAIR(F) F(StructDoublePair, a, 1) F(StructDoublePair, b, 2)
#define DOUBLE_QUAD(F)                                     \
    F(StructDoubleQuad, a, 1) F(StructDoubleQuad, b, 2)    \
    F(StructDoubleQuad, c, 3) F(StructDoubleQuad, d, 4)
#define INT_FLOAT(F) F(StructIntFloat, a, 1) F(StructIntFloat, b, 2)
#define FLOAT_INT_DOUBLE(F) \
    F(StructFloatIntDouble, a, 1) F(StructFloatIntDouble, b, 2) F(StructFloatIntDouble, c, 3)
#define DOUBLE_INT64(F) F(StructDoubleInt64, a, 1) F(StructDoubleInt64, b, 2)
#define INT64_DOUBLE(F) F(StructInt64Double, a, 1) F(StructInt64Double, b, 2)
#define CHAR_DOUBLE(F) F(StructCharDouble, a, 1) F(StructCharDouble, b, 2)

/* All of them: S(name, type, fields). */
#define ALL(S)                                                   \
    S(byte, StructByte, BYTE)                                    \
    S(byte_triple, StructByteTriple, BYTE_TRIPLE)                \
    S(short_triple, StructShortTriple, SHORT_TRIPLE)             \
    S(int_pair, StructIntPair, INT_PAIR)                         \
    S(char_short_int, StructCharShortInt, CHAR_SHORT_INT)        \
    S(int_triple, StructIntTriple, INT_TRIPLE)                   \
    S(int64_pair, StructInt64Pair, INT64_PAIR)                   \
    S(int64_quad, StructInt64Quad, INT64_QUAD)                   \
    S(double_five, StructDoubleFive, DOUBLE_FIVE)                \
    S(float, StructFloat, FLOAT)                                 \
    S(float_pair, StructFloatPair, FLOAT_PAIR)                   \
    S(float_triple, StructFloatTriple, FLOAT_TRIPLE)             \
    S(float_quad, StructFloatQuad, FLOAT_QUAD)                   \
    S(double_pair, StructDoublePair, DOUBLE_PAIR)                \
    S(double_quad, StructDoubleQuad, DOUBLE_QUAD)                \
    S(int_float, StructIntFloat, INT_FLOAT)                      \
    S(float_int_double, StructFloatIntDouble, FLOAT_INT_DOUBLE)  \
    S(double_int64, StructDoubleInt64, DOUBLE_INT64)             \
    S(int64_double, StructInt64Double, INT64_DOUBLE)             \
    S(char_double, StructCharDouble, CHAR_DOUBLE)

#define HALF(value) _Generic((value), float: 0.5F, double: 0.5, default: 0)
#define SET(type, field, n) value->field = base + (n) + HALF(value->field);
#define COMPARE(type, field, n) same &= CHECK(value->field == agreed.field);
#define INCREASE(type, field, n) value->field += amount;

#define FUNCTIONS(name, type, fields)                                  \
    void struct_##name##_fill(type *value, int base) {                 \
        if (CHECK(value != NULL)) {                                    \
            fields(SET)                                                \
        }                                                              \
    }                                                                  \
    void struct_##name##_add(type *value, int amount) {                \
        if (CHECK(value != NULL)) {                                    \
            fields(INCREASE)                                           \
        }                                                              \
    }                                                                  \
    bool struct_##name##_check_in(const type *value, int base) {       \
        bool same = CHECK(value != NULL);                              \
        if (same) {                                                    \
            type agreed = struct_##name##_make(base);                  \
            fields(COMPARE)                                            \
        }                                                              \
        return same;                                                   \
    }                                                                  \
    type struct_##name##_make(int base) {                              \
        type value;                                                    \
        struct_##name##_fill(&value, base);                            \
        return value;                                                  \
    }                                                                  \
    bool struct_##name##_check(type value, int base) {                 \
        return struct_##name##_check_in(&value, base);                 \
    }                                                                  \
    type struct_##name##_plus(type value, int amount) {                \
        struct_##name##_add(&value, amount);                           \
        return value;                                                  \
    }

ALL(FUNCTIONS)

bool struct_on_stack(int i1, int i2, int i3, int i4, int i5, int i6, int i7,
                     double x1, double x2, double x3, double x4, double x5,
                     double x6, double x7, double x8, double x9,
                     StructInt64Pair p, StructDoublePair q, StructIntFloat r, StructCharDouble s) {
    bool good = CHECK(i1 == 1 && i2 == 2 && i3 == 3 && i4 == 4);
    good &= CHECK(i5 == 5 && i6 == 6 && i7 == 7);
    good &= CHECK(x1 == 1 && x2 == 2 && x3 == 3 && x4 == 4 && x5 == 5);
    good &= CHECK(x6 == 6 && x7 == 7 && x8 == 8 && x9 == 9);
    good &= struct_int64_pair_check(p, 10);
    good &= struct_double_pair_check(q, 20);
    good &= struct_int_float_check(r, 30);
    good &= struct_char_double_check(s, 40);
    return good;
}

bool struct_in_part(int i1, int i2, int i3, int i4, int i5, StructInt64Pair pair, int i6) {
    bool good = CHECK(i1 == 1 && i2 == 2 && i3 == 3 && i4 == 4 && i5 == 5 && i6 == 6);
    good &= struct_int64_pair_check(pair, 10);
    return good;
}

double struct_several(StructIntPair first, StructDoublePair second,
                      StructInt64Quad third, StructFloatTriple fourth) {
    return 1.0 * first.a + 2.0 * first.b + 3.0 * second.a + 4.0 * second.b
        + 5.0 * (double) third.a + 6.0 * (double) third.b
        + 7.0 * (double) third.c + 8.0 * (double) third.d
        + 9.0 * fourth.a + 10.0 * fourth.b + 11.0 * fourth.c;
}

double struct_both_ways(const StructIntPair *first, StructIntPair second, StructIntPair *third) {
    if (!CHECK(first != NULL) || !CHECK(third != NULL)) {
        return 0;
    }
    return (double) first->a + first->b + second.a + second.b + third->a + third->b;
}

bool struct_is_null(const StructIntPair *value) {
    return CHECK(value == NULL);
}

StructIntPair *struct_identity(StructIntPair *value) {
    return value;
}

StructIntPair *struct_static(void) {
    static StructIntPair pair = {1, 2};
    return &pair;
}

const StructFloatIntDouble *struct_table(size_t *count) {
    static const StructFloatIntDouble table[] = {
        {1.5F, 2, 3.5}, {11.5F, 12, 13.5}, {21.5F, 22, 23.5},
    };
    if (CHECK(count != NULL)) {
        *count = 3;
    }
    return table;
}

#define FIELD_ENTRY(type, field, n) LAYOUT_FIELD(type, field),
#define ENTRIES(name, type, fields) LAYOUT_TYPE(type), fields(FIELD_ENTRY)

static const LayoutEntry layouts[] = {ALL(ENTRIES)};

LAYOUT_QUERIES(struct)

int struct_failures(void) {
    return check_failures();
}
