#ifndef CHECK_H
#define CHECK_H

/*
 * What the C side of a test asserts about the values that it received. Included by the
 * sources of the test libraries, not by their headers: each library has its own count.
 */

#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>

static atomic_int check_failed;

/* Whether the condition holds; if not, says on stderr where and what, and counts the failure. */
#define CHECK(condition) check_that((condition), #condition, __FILE__, __LINE__)

static inline bool check_that(bool holds, const char *condition, const char *file, int line) {
    if (!holds) {
        fprintf(stderr, "%s:%d: CHECK failed: %s\n", file, line, condition);
        atomic_fetch_add(&check_failed, 1);
    }
    return holds;
}

/* The checks that failed since this was last asked; the count starts again at 0. */
static inline int check_failures(void) {
    return atomic_exchange(&check_failed, 0);
}

#endif
