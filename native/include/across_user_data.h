#ifndef ACROSS_USER_DATA_H
#define ACROSS_USER_DATA_H

#include <stdint.h>

/* Functions that hand on a void * that means nothing to them. */

typedef void (*UserVisitor)(int32_t value, void *data);
typedef int32_t (*UserChoice)(void *left, void *right);

/* Calls with the values from 0 to count - 1. */
void user_each(int32_t count, UserVisitor visitor, void *data);

/* The same on a thread of its own, which is waited for. */
void user_each_on_thread(int32_t count, UserVisitor visitor, void *data);

/* Keeps a visitor and its data; calls what was kept. */
void user_listen(UserVisitor visitor, void *data);
void user_fire(int32_t value);

/* The data that was kept last, by user_listen or by user_keep. */
void *user_kept(void);
void user_keep(void *data);

/* Calls with the two, and with the two exchanged; the first result times 10 plus the second. */
int32_t user_choose(UserChoice choice, void *left, void *right);

/* Gives the visitor a pointer that nobody gave to C. */
void user_invent(UserVisitor visitor);

/* A function of C, which expects the value 5 and does nothing. */
UserVisitor user_visitor(void);

/* The checks that failed since this was last asked. */
int user_failures(void);

#endif
