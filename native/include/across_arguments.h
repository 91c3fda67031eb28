#ifndef ACROSS_ARGUMENTS_H
#define ACROSS_ARGUMENTS_H

#include <stdbool.h>
#include <stdint.h>
#include <uchar.h>

/*
 * More arguments than there are registers. Each function returns the weighted sum of its
 * arguments: 1 * the first + 2 * the second + ..., with true as 1.
 */

int64_t arguments_int10(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j);

double arguments_double10(double a, double b, double c, double d, double e,
                          double f, double g, double h, double i, double j);

double arguments_float12(float a, float b, float c, float d, float e, float f,
                         float g, float h, float i, float j, float k, float l);

int64_t arguments_int64_16(int64_t a, int64_t b, int64_t c, int64_t d,
                           int64_t e, int64_t f, int64_t g, int64_t h,
                           int64_t i, int64_t j, int64_t k, int64_t l,
                           int64_t m, int64_t n, int64_t o, int64_t p);

/* Both kinds of registers run out; the rest is on the stack. */
double arguments_mixed20(signed char a, double b, float c, short d, int e,
                         int64_t f, bool g, float h, double i, uint8_t j,
                         int k, double l, int64_t m, float n, short o,
                         double p, signed char q, double r, float s, double t);

/* Narrow arguments behind eight wide ones, where ABIs differ in how the stack is packed. */
int64_t arguments_narrow(int64_t a, int64_t b, int64_t c, int64_t d,
                         int64_t e, int64_t f, int64_t g, int64_t h,
                         int8_t i, int16_t j, uint8_t k, int32_t l,
                         bool m, uint16_t n, char16_t o, uint32_t p);

/* The same in the other direction: checks that argument n is 100 + n, the last one false. */
bool arguments_check(int8_t a, double b, int16_t c, float d, int32_t e,
                     double f, int64_t g, float h, uint8_t i, double j,
                     uint16_t k, float l, uint32_t m, double n, uint64_t o,
                     float p, int8_t q, double r, int16_t s, bool t);

/* The checks that failed since this was last asked. */
int arguments_failures(void);

#endif
