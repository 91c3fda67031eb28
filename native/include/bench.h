#ifndef BENCH_H
#define BENCH_H

#include <stddef.h>
#include <stdint.h>

/* Functions that do next to nothing, so that the way to them is what takes time. */

void bench_noop(void);

int bench_add(int a, int b);

/* Something opaque, with a number in it. */
typedef struct BenchBox BenchBox;

BenchBox *bench_box_open(int value);
void bench_box_close(BenchBox *box);
int bench_box_value(const BenchBox *box);

/* The number of bytes before the zero. */
size_t bench_length(const char *text);

/* A text of 20 letters. */
const char *bench_name(void);

/* The quotient, and the remainder where that points to; -1 for a divisor of zero. */
int bench_divide(int dividend, int divisor, int *remainder);

/* The number itself; below zero it is -1, and errno is EINVAL. */
int bench_checked(int number);

typedef struct BenchPoint {
    int x;
    int y;
} BenchPoint;

/* The coordinates the other way round. */
BenchPoint bench_swap(BenchPoint point);

typedef struct BenchBounds {
    int left;
    int top;
    int right;
    int bottom;
} BenchBounds;

/* With the sides where the opposite ones were. */
BenchBounds bench_turn(BenchBounds bounds);

int64_t bench_sum(const int *numbers, size_t count);

typedef struct BenchRow {
    int id;
    double value;
    int weight;
} BenchRow;

/* The sum of all numbers. */
double bench_rows_read(const BenchRow *rows, size_t count);

/* Adds to each number. */
void bench_rows_write(BenchRow *rows, size_t count);

typedef enum BenchKind { BENCH_WHOLE, BENCH_REAL, BENCH_PAIR } BenchKind;

/* A tagged union. */
typedef struct BenchValue {
    BenchKind kind;
    union {
        int64_t whole;
        double real;
        BenchPoint pair;
    } as;
} BenchValue;

/* Sorts with the function of the C library. */
void bench_sort(int *numbers, size_t count, int (*order)(const int *a, const int *b));

/* The same with a comparison in C. */
void bench_sort_in_c(int *numbers, size_t count);

/*
 * What C itself takes, through a pointer that its compiler does not see through: nanoseconds for
 * each of so many calls of bench_noop, and of bench_add.
 */
double bench_floor_noop(int64_t calls);
double bench_floor_add(int64_t calls);

#endif
