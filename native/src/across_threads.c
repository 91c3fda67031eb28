#include "across_threads.h"

#include "check.h"

#include <pthread.h>
#include <stdlib.h>
#include <time.h>

static void sleep_millis(int millis) {
    struct timespec rest = {.tv_sec = millis / 1000, .tv_nsec = millis % 1000 * 1000000L};
    while (nanosleep(&rest, &rest) != 0) {
    }
}

/* Where threads wait for one another before they call. */
typedef struct Gate {
    pthread_mutex_t mutex;
    pthread_cond_t opened;
    bool open;
} Gate;

static void gate_open(Gate *gate) {
    pthread_mutex_lock(&gate->mutex);
    gate->open = true;
    pthread_cond_broadcast(&gate->opened);
    pthread_mutex_unlock(&gate->mutex);
}

static void gate_pass(Gate *gate) {
    pthread_mutex_lock(&gate->mutex);
    while (!gate->open) {
        pthread_cond_wait(&gate->opened, &gate->mutex);
    }
    pthread_mutex_unlock(&gate->mutex);
}

struct ThreadJob {
    pthread_t thread;
    ThreadCallback callback;
    int64_t argument;
    int64_t result;
    int times;
    int delay_millis;
    Gate *gate;
};

static void *run(void *argument) {
    ThreadJob *job = argument;
    if (job->gate != NULL) {
        gate_pass(job->gate);
    }
    sleep_millis(job->delay_millis);
    for (int i = 0; i < job->times; i++) {
        job->result += job->callback(job->argument + i);
    }
    return NULL;
}

static int64_t run_and_join(ThreadJob *job) {
    if (!CHECK(pthread_create(&job->thread, NULL, run, job) == 0)) {
        return -1;
    }
    CHECK(pthread_join(job->thread, NULL) == 0);
    return job->result;
}

int64_t thread_call(ThreadCallback callback, int64_t argument) {
    ThreadJob job = {.callback = callback, .argument = argument, .times = 1};
    return run_and_join(&job);
}

int64_t thread_call_times(ThreadCallback callback, int times) {
    ThreadJob job = {.callback = callback, .times = times};
    return run_and_join(&job);
}

typedef struct DataCall {
    ThreadDataCallback callback;
    void *data;
    int64_t argument;
} DataCall;

static void *run_with_data(void *argument) {
    DataCall *call = argument;
    call->callback(call->data, call->argument);
    return NULL;
}

void thread_call_data(ThreadDataCallback callback, void *data, int64_t argument) {
    DataCall call = {.callback = callback, .data = data, .argument = argument};
    pthread_t thread;
    if (CHECK(pthread_create(&thread, NULL, run_with_data, &call) == 0)) {
        CHECK(pthread_join(thread, NULL) == 0);
    }
}

int64_t thread_call_all(ThreadCallback callback, int count) {
    if (!CHECK(count >= 1 && count <= 1000)) {
        return -1;
    }
    ThreadJob *jobs = calloc((size_t) count, sizeof *jobs);
    if (!CHECK(jobs != NULL)) {
        return -1;
    }
    Gate gate = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, false};
    int started = 0;
    while (started < count) {
        ThreadJob *job = &jobs[started];
        *job = (ThreadJob) {.callback = callback, .argument = started, .times = 1, .gate = &gate};
        if (!CHECK(pthread_create(&job->thread, NULL, run, job) == 0)) {
            break;
        }
        started++;
    }
    gate_open(&gate);
    int64_t sum = 0;
    for (int i = 0; i < started; i++) {
        CHECK(pthread_join(jobs[i].thread, NULL) == 0);
        sum += jobs[i].result;
    }
    free(jobs);
    return started == count ? sum : -1;
}

ThreadJob *thread_start(ThreadCallback callback, int64_t argument, int delay_millis) {
    ThreadJob *job = malloc(sizeof *job);
    if (job == NULL) {
        return NULL;
    }
    *job = (ThreadJob) {
        .callback = callback, .argument = argument, .times = 1, .delay_millis = delay_millis};
    if (!CHECK(pthread_create(&job->thread, NULL, run, job) == 0)) {
        free(job);
        return NULL;
    }
    return job;
}

int64_t thread_join(ThreadJob *job) {
    if (!CHECK(job != NULL)) {
        return -1;
    }
    CHECK(pthread_join(job->thread, NULL) == 0);
    int64_t result = job->result;
    free(job);
    return result;
}

int64_t thread_number(void) {
    static atomic_llong last;
    static _Thread_local int64_t number;
    if (number == 0) {
        number = atomic_fetch_add(&last, 1) + 1;
    }
    return number;
}

static atomic_int inside;
static atomic_int most_inside;

int thread_stay(int millis) {
    int now = atomic_fetch_add(&inside, 1) + 1;
    int most = atomic_load(&most_inside);
    while (now > most && !atomic_compare_exchange_weak(&most_inside, &most, now)) {
    }
    sleep_millis(millis);
    atomic_fetch_sub(&inside, 1);
    return now;
}

int thread_most_inside(void) {
    return atomic_exchange(&most_inside, 0);
}

int thread_failures(void) {
    return check_failures();
}
