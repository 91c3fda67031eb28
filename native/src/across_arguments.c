#include "across_arguments.h"

#include "check.h"

int64_t arguments_int10(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j) {
    return 1 * (int64_t) a + 2 * (int64_t) b + 3 * (int64_t) c + 4 * (int64_t) d
        + 5 * (int64_t) e + 6 * (int64_t) f + 7 * (int64_t) g + 8 * (int64_t) h
        + 9 * (int64_t) i + 10 * (int64_t) j;
}

double arguments_double10(double a, double b, double c, double d, double e,
                          double f, double g, double h, double i, double j) {
    return 1 * a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i + 10 * j;
}

double arguments_float12(float a, float b, float c, float d, float e, float f,
                         float g, float h, float i, float j, float k, float l) {
    return 1.0 * a + 2.0 * b + 3.0 * c + 4.0 * d + 5.0 * e + 6.0 * f
        + 7.0 * g + 8.0 * h + 9.0 * i + 10.0 * j + 11.0 * k + 12.0 * l;
}

int64_t arguments_int64_16(int64_t a, int64_t b, int64_t c, int64_t d,
                           int64_t e, int64_t f, int64_t g, int64_t h,
                           int64_t i, int64_t j, int64_t k, int64_t l,
                           int64_t m, int64_t n, int64_t o, int64_t p) {
    return 1 * a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h
        + 9 * i + 10 * j + 11 * k + 12 * l + 13 * m + 14 * n + 15 * o + 16 * p;
}

double arguments_mixed20(signed char a, double b, float c, short d, int e,
                         int64_t f, bool g, float h, double i, uint8_t j,
                         int k, double l, int64_t m, float n, short o,
                         double p, signed char q, double r, float s, double t) {
    return 1.0 * a + 2.0 * b + 3.0 * c + 4.0 * d + 5.0 * e
        + 6.0 * (double) f + 7.0 * g + 8.0 * h + 9.0 * i + 10.0 * j
        + 11.0 * k + 12.0 * l + 13.0 * (double) m + 14.0 * n + 15.0 * o
        + 16.0 * p + 17.0 * q + 18.0 * r + 19.0 * s + 20.0 * t;
}

int64_t arguments_narrow(int64_t a, int64_t b, int64_t c, int64_t d,
                         int64_t e, int64_t f, int64_t g, int64_t h,
                         int8_t i, int16_t j, uint8_t k, int32_t l,
                         bool m, uint16_t n, char16_t o, uint32_t p) {
    return 1 * a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h
        + 9 * i + 10 * j + 11 * k + 12 * (int64_t) l
        + 13 * m + 14 * n + 15 * o + 16 * (int64_t) p;
}

bool arguments_check(int8_t a, double b, int16_t c, float d, int32_t e,
                     double f, int64_t g, float h, uint8_t i, double j,
                     uint16_t k, float l, uint32_t m, double n, uint64_t o,
                     float p, int8_t q, double r, int16_t s, bool t) {
    bool good = CHECK(a == 101);
    good &= CHECK(b == 102);
    good &= CHECK(c == 103);
    good &= CHECK(d == 104);
    good &= CHECK(e == 105);
    good &= CHECK(f == 106);
    good &= CHECK(g == 107);
    good &= CHECK(h == 108);
    good &= CHECK(i == 109);
    good &= CHECK(j == 110);
    good &= CHECK(k == 111);
    good &= CHECK(l == 112);
    good &= CHECK(m == 113);
    good &= CHECK(n == 114);
    good &= CHECK(o == 115);
    good &= CHECK(p == 116);
    good &= CHECK(q == 117);
    good &= CHECK(r == 118);
    good &= CHECK(s == 119);
    good &= CHECK(!t);
    return good;
}

int arguments_failures(void) {
    return check_failures();
}
