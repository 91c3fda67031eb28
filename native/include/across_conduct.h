#ifndef ACROSS_CONDUCT_H
#define ACROSS_CONDUCT_H

#include <stdint.h>

/* Functions that know which thread is inside, and whether another one is. */

typedef int64_t (*ConductStep)(int64_t value);

/* Larger than registers: passed in memory. */
typedef struct ConductPoint {
    double x;
    double y;
    double z;
    int64_t tag;
} ConductPoint;

typedef ConductPoint (*ConductMove)(ConductPoint point);

/* How often conduct_thread was called since the library was loaded. */
extern int conduct_count;

/* A number for the thread that calls: the same for one thread, never that of another. */
int64_t conduct_thread(void);

/* Calls on the thread that is inside, between two looks at who that is. */
int64_t conduct_call(ConductStep step, int64_t value);

/* Calls so many times. */
int64_t conduct_repeat(ConductStep step, int times);

/* Calls on a new thread, and waits for it. */
int64_t conduct_call_elsewhere(ConductStep step, int64_t value);

/* Calls with x in all places; the sum of what comes back. */
double conduct_move(ConductMove move, double x);

/* Stays inside; returns how many threads were inside as it entered, the caller included. */
int conduct_stay(int millis);

/* The greatest number of threads that were inside conduct_stay at once; starts again at 0. */
int conduct_most_inside(void);

/* Sets errno and returns -1. */
int conduct_fail(int error);

/* Keeps a function, and calls it later: -1 where none is kept. */
void conduct_keep(ConductStep step);
int64_t conduct_fire(int64_t value);

/* The same from a new thread. */
int64_t conduct_fire_elsewhere(int64_t value);

/* The same, with a name and a size, neither of which is looked at. */
void conduct_keep_named(ConductStep step, const char *name, uint8_t size);

/* The same from a new thread, which goes on after this has returned. */
void conduct_fire_later(int64_t value);

/* A text for the caller, and what takes it back: where a function is kept, it is called with 0. */
char *conduct_text(void);
void conduct_text_free(char *text);

typedef struct ConductBox ConductBox;
ConductBox *conduct_box(int number);

/* One that always is, and is never dropped. */
ConductBox *conduct_only_box(void);
int conduct_number(const ConductBox *box);
void conduct_drop(ConductBox *box);
int conduct_boxes(void);

/* A lid of a box, which must be there when it is lifted. Lifting calls what was hung up, once. */
typedef struct ConductLid ConductLid;
ConductLid *conduct_lid(ConductBox *box);
void conduct_lift(ConductLid *lid);
void conduct_hang(ConductStep step);

/* The checks that failed since this was last asked. */
int conduct_failures(void);

#endif
