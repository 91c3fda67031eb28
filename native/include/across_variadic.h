#ifndef ACROSS_VARIADIC_H
#define ACROSS_VARIADIC_H

/* Variable arguments: what C finds among them is written as text, in a buffer of the thread. */

#include <stdint.h>

typedef struct Tiny {
    int8_t value;
} Tiny;

typedef struct Mixed {
    float real;
    int32_t whole;
} Mixed;

typedef struct Floats {
    double x;
    double y;
} Floats;

typedef struct Large {
    int64_t a;
    int64_t b;
    double c;
} Large;

enum Mood { CALM, ANGRY = 7 };

/*
 * Reads one argument for each letter: i int, u unsigned, q long long, l long, d double, s string,
 * p pointer to int32_t, t Tiny, m Mixed, f Floats, g Large, M pointer to Mixed.
 */
const char *variadic_text(const char *kinds, ...);

/* The sum of as many arguments as the count says. */
int64_t variadic_sum_int(int32_t count, ...);
int64_t variadic_sum_long_long(int32_t count, ...);
int64_t variadic_sum_long(int32_t count, ...);
double variadic_sum_double(int32_t count, ...);

/* A struct as the result. */
Large variadic_large(int32_t count, ...);

/* Nothing as the result: stores the sum. */
void variadic_store(int64_t *sum, int32_t count, ...);

/* Calls each function with its place. */
int64_t variadic_apply(int32_t count, ...);

/* Fails with the sum of its arguments as errno. */
int variadic_fail(int32_t count, ...);

/* Writes 10, 11, ... to the int32_t that each pointer points to. */
void variadic_out(int32_t count, ...);

int variadic_failures(void);

#endif
