#include "across_conduct.h"

#include "check.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

int conduct_count;

static int64_t number(void) {
    static atomic_llong last;
    static _Thread_local int64_t mine;
    if (mine == 0) {
        mine = atomic_fetch_add(&last, 1) + 1;
    }
    return mine;
}

int64_t conduct_thread(void) {
    conduct_count++;
    return number();
}

int64_t conduct_call(ConductStep step, int64_t value) {
    int64_t before = number();
    int64_t result = step(value);
    CHECK(number() == before);
    return result;
}

int64_t conduct_repeat(ConductStep step, int times) {
    int64_t sum = 0;
    for (int i = 0; i < times; i++) {
        sum += step(i);
    }
    return sum;
}

typedef struct Call {
    ConductStep step;
    int64_t value;
    int64_t result;
} Call;

static void *run(void *argument) {
    Call *call = argument;
    call->result = call->step(call->value);
    return NULL;
}

int64_t conduct_call_elsewhere(ConductStep step, int64_t value) {
    Call call = {.step = step, .value = value};
    pthread_t thread;
    if (!CHECK(pthread_create(&thread, NULL, run, &call) == 0)) {
        return -1;
    }
    CHECK(pthread_join(thread, NULL) == 0);
    return call.result;
}

double conduct_move(ConductMove move, double x) {
    ConductPoint moved = move((ConductPoint) {x, x, x, 7});
    CHECK(moved.tag == 7);
    return moved.x + moved.y + moved.z;
}

static atomic_int inside;
static atomic_int most_inside;

int conduct_stay(int millis) {
    int now = atomic_fetch_add(&inside, 1) + 1;
    int most = atomic_load(&most_inside);
    while (now > most && !atomic_compare_exchange_weak(&most_inside, &most, now)) {
    }
    struct timespec rest = {.tv_sec = millis / 1000, .tv_nsec = millis % 1000 * 1000000L};
    while (nanosleep(&rest, &rest) != 0) {
    }
    atomic_fetch_sub(&inside, 1);
    return now;
}

int conduct_most_inside(void) {
    return atomic_exchange(&most_inside, 0);
}

int conduct_fail(int error) {
    errno = error;
    return -1;
}

static ConductStep kept;

void conduct_keep(ConductStep step) {
    kept = step;
}

int64_t conduct_fire(int64_t value) {
    return kept == NULL ? -1 : kept(value);
}

int64_t conduct_fire_elsewhere(int64_t value) {
    return kept == NULL ? -1 : conduct_call_elsewhere(kept, value);
}

void conduct_keep_named(ConductStep step, const char *name, uint8_t size) {
    CHECK(name != NULL);
    (void) size;
    kept = step;
}

static void *run_and_free(void *argument) {
    run(argument);
    free(argument);
    return NULL;
}

void conduct_fire_later(int64_t value) {
    Call *call = malloc(sizeof *call);
    if (!CHECK(call != NULL && kept != NULL)) {
        free(call);
        return;
    }
    *call = (Call) {.step = kept, .value = value};
    pthread_t thread;
    if (CHECK(pthread_create(&thread, NULL, run_and_free, call) == 0)) {
        CHECK(pthread_detach(thread) == 0);
    }
}

char *conduct_text(void) {
    return strdup("a text");
}

void conduct_text_free(char *text) {
    CHECK(text != NULL);
    if (kept != NULL) {
        kept(0);
    }
    free(text);
}

struct ConductBox {
    int number;
    atomic_int lids;
};

static atomic_int boxes;

ConductBox *conduct_box(int number) {
    ConductBox *box = malloc(sizeof *box);
    if (box != NULL) {
        box->number = number;
        atomic_init(&box->lids, 0);
        atomic_fetch_add(&boxes, 1);
    }
    return box;
}

ConductBox *conduct_only_box(void) {
    static ConductBox only;
    return &only;
}

int conduct_number(const ConductBox *box) {
    return box->number;
}

void conduct_drop(ConductBox *box) {
    CHECK(box != NULL);
    if (CHECK(atomic_load(&box->lids) == 0)) {
        free(box);
    }
    atomic_fetch_sub(&boxes, 1);
}

int conduct_boxes(void) {
    return atomic_load(&boxes);
}

struct ConductLid {
    ConductBox *box;
};

static _Atomic(ConductStep) hung;

void conduct_hang(ConductStep step) {
    atomic_store(&hung, step);
}

ConductLid *conduct_lid(ConductBox *box) {
    ConductLid *lid = malloc(sizeof *lid);
    if (lid != NULL) {
        lid->box = box;
        atomic_fetch_add(&box->lids, 1);
    }
    return lid;
}

void conduct_lift(ConductLid *lid) {
    ConductStep step = atomic_exchange(&hung, NULL);
    if (step != NULL) {
        step(lid->box->number);
    }
    CHECK(atomic_fetch_sub(&lid->box->lids, 1) > 0);
    free(lid);
}

int conduct_failures(void) {
    return check_failures();
}
