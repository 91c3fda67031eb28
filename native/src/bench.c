#include "bench.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

void bench_noop(void) {}

int bench_add(int a, int b) {
    return a + b;
}

struct BenchBox {
    int value;
};

BenchBox *bench_box_open(int value) {
    BenchBox *box = malloc(sizeof(BenchBox));
    if (box != NULL) {
        box->value = value;
    }
    return box;
}

void bench_box_close(BenchBox *box) {
    free(box);
}

int bench_box_value(const BenchBox *box) {
    return box->value;
}

size_t bench_length(const char *text) {
    return strlen(text);
}

const char *bench_name(void) {
    return "twenty letters of it";
}

int bench_divide(int dividend, int divisor, int *remainder) {
    if (divisor == 0) {
        return -1;
    }
    *remainder = dividend % divisor;
    return dividend / divisor;
}

int bench_checked(int number) {
    if (number < 0) {
        errno = EINVAL;
        return -1;
    }
    return number;
}

BenchPoint bench_swap(BenchPoint point) {
    return (BenchPoint){point.y, point.x};
}

BenchBounds bench_turn(BenchBounds bounds) {
    return (BenchBounds){bounds.right, bounds.bottom, bounds.left, bounds.top};
}

int64_t bench_sum(const int *numbers, size_t count) {
    int64_t sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += numbers[i];
    }
    return sum;
}

double bench_rows_read(const BenchRow *rows, size_t count) {
    double sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += rows[i].id + rows[i].value + rows[i].weight;
    }
    return sum;
}

void bench_rows_write(BenchRow *rows, size_t count) {
    for (size_t i = 0; i < count; i++) {
        rows[i].id += 1;
        rows[i].value += 0.5;
        rows[i].weight += 2;
    }
}

void bench_sort(int *numbers, size_t count, int (*order)(const int *a, const int *b)) {
    qsort(numbers, count, sizeof(int), (int (*)(const void *, const void *)) order);
}

static int ascending(const int *a, const int *b) {
    return (*a > *b) - (*a < *b);
}

void bench_sort_in_c(int *numbers, size_t count) {
    bench_sort(numbers, count, ascending);
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1e9 + time.tv_nsec;
}

double bench_floor_noop(int64_t calls) {
    void (*volatile function)(void) = bench_noop;
    double begin = now();
    for (int64_t i = 0; i < calls; i++) {
        function();
    }
    return (now() - begin) / calls;
}

double bench_floor_add(int64_t calls) {
    int (*volatile function)(int, int) = bench_add;
    volatile int sum = 0;
    double begin = now();
    for (int64_t i = 0; i < calls; i++) {
        sum = function(sum, (int) i);
    }
    return (now() - begin) / calls;
}
