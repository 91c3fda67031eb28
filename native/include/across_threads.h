#ifndef ACROSS_THREADS_H
#define ACROSS_THREADS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Callbacks from threads that C creates, and functions that know which thread calls them. */

typedef int64_t (*ThreadCallback)(int64_t argument);
typedef void (*ThreadDataCallback)(void *data, int64_t argument);

/* Calls on a new thread, waits for it, and returns what the callback returned. */
int64_t thread_call(ThreadCallback callback, int64_t argument);

/* Calls with the data on a new thread, and waits for it. */
void thread_call_data(ThreadDataCallback callback, void *data, int64_t argument);

/*
 * Calls on count threads, 1 to 1000, that all run at the same time: none calls before all have
 * begun. Thread i calls with i, from 0. Returns the sum of the results, or -1 without threads.
 */
int64_t thread_call_all(ThreadCallback callback, int count);

/* The same thread calls times times, with 0, 1, ..., times - 1; the sum of the results. */
int64_t thread_call_times(ThreadCallback callback, int times);

/* A call on a thread of its own that goes on after thread_start has returned. */
typedef struct ThreadJob ThreadJob;

/* Begins a call after so many milliseconds; NULL when no thread can be had. */
ThreadJob *thread_start(ThreadCallback callback, int64_t argument, int delay_millis);

/* Waits for a call, frees the job and returns what the callback returned. */
int64_t thread_join(ThreadJob *job);

/* A number for the thread that calls: the same for one thread, never that of another. */
int64_t thread_number(void);

/*
 * Stays inside for so many milliseconds; returns how many threads were inside as it entered,
 * the caller included. More than 1 where calls are not serialized.
 */
int thread_stay(int millis);

/* The greatest number of threads that were inside thread_stay at once; starts again at 0. */
int thread_most_inside(void);

/* The checks that failed since this was last asked. */
int thread_failures(void);

#endif
