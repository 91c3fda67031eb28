/* A library with mistakes that are there on purpose: the checked mode of Gatun has to find each. */
#ifndef PLANTED_H
#define PLANTED_H

#include <stddef.h>
#include <stdint.h>

typedef struct PlantedPoint {
    int32_t x;
    int32_t y;
} PlantedPoint;

typedef struct PlantedBox PlantedBox;

/* Writes the NUL one byte behind the string. */
void planted_terminate(const char *name);

/* Sets count elements and one more. */
void planted_fill(int32_t *values, int count);

/* Believes that a point has three members. */
void planted_point(PlantedPoint *point);

/* Counts down to -1. */
void planted_before(int32_t *values);

/* Calls back after it has written behind the values. */
void planted_visit(int32_t *values, int count, int (*visitor)(int32_t value));

/* Keeps the pointer, and writes there when it is asked to. */
void planted_keep(const char *name);
void planted_write_later(int offset);

/* Gives the kept pointer back. */
const char *planted_kept(void);

/* Takes any pointer. */
void planted_take(void *pointer);

/* Gives the same string, to be freed each time. */
char *planted_text(int again);

/* Gives the same box, to be closed each time. */
PlantedBox *planted_box(int again);
void planted_box_close(PlantedBox *box);

/* Keeps the function, and calls it when it is asked to, on this thread or another. */
int planted_keep_callback(int (*callback)(int32_t value));
int planted_call_later(int32_t value);
int planted_call_later_on_thread(int32_t value);

/* Calls on another thread, and waits for it. */
int planted_call_on_thread(int (*callback)(int32_t value), int32_t value);

/* Says that there are more elements than it was given. */
int planted_give(int32_t *values, int count, int (*taker)(const int32_t *values, size_t count));

/* Says that it has written more elements than there was room for. */
void planted_list(int32_t *values, size_t *count);

/* Fails, and says nothing. */
int planted_fail(void);

/* Fails, and says why. */
int planted_fail_with(int number);

/* Sets the count to the largest there is. */
void planted_unsigned(uintptr_t number, const uint8_t *bytes, size_t *count);

/* Does nothing. */
void planted_nothing(void);

#endif
