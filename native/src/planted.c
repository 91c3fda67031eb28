#include "planted.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

void planted_terminate(const char *name) {
    ((char *) name)[strlen(name) + 1] = 0;
}

void planted_fill(int32_t *values, int count) {
    for (int i = 0; i <= count; i++) {
        values[i] = i;
    }
}

void planted_point(PlantedPoint *point) {
    int32_t *members = &point->x;
    for (volatile int i = 0; i < 3; i++) {
        members[i] = 7;
    }
}

void planted_before(int32_t *values) {
    for (volatile int i = 1; i >= -1; i--) {
        values[i] = 7;
    }
}

void planted_visit(int32_t *values, int count, int (*visitor)(int32_t value)) {
    values[count] = 7;
    visitor(values[0]);
}

static char *kept;

void planted_keep(const char *name) {
    kept = (char *) name;
}

void planted_write_later(int offset) {
    kept[offset] = '!';
}

const char *planted_kept(void) {
    return kept;
}

void planted_take(void *pointer) {
    (void) pointer;
}

char *planted_text(int again) {
    static char *text;
    if (!again) {
        text = strdup("text");
    }
    return text;
}

struct PlantedBox {
    int number;
};

PlantedBox *planted_box(int again) {
    static PlantedBox *box;
    if (!again) {
        box = malloc(sizeof *box);
    }
    return box;
}

void planted_box_close(PlantedBox *box) {
    free(box);
}

static int (*kept_callback)(int32_t value);

int planted_keep_callback(int (*callback)(int32_t value)) {
    kept_callback = callback;
    return 0;
}

int planted_call_later(int32_t value) {
    return kept_callback(value);
}

typedef struct Call {
    int (*callback)(int32_t value);
    int32_t value;
    int result;
} Call;

static void *run(void *argument) {
    Call *call = argument;
    call->result = call->callback(call->value);
    return NULL;
}

int planted_call_on_thread(int (*callback)(int32_t value), int32_t value) {
    Call call = {.callback = callback, .value = value};
    pthread_t thread;
    if (pthread_create(&thread, NULL, run, &call) != 0 || pthread_join(thread, NULL) != 0) {
        return -1;
    }
    return call.result;
}

int planted_call_later_on_thread(int32_t value) {
    return planted_call_on_thread(kept_callback, value);
}

int planted_give(int32_t *values, int count, int (*taker)(const int32_t *values, size_t count)) {
    return taker(values, (size_t) count + 1);
}

void planted_list(int32_t *values, size_t *count) {
    for (size_t i = 0; i < *count; i++) {
        values[i] = (int32_t) i;
    }
    (*count)++;
}

int planted_fail(void) {
    return -1;
}

int planted_fail_with(int number) {
    errno = number;
    return -1;
}

void planted_unsigned(uintptr_t number, const uint8_t *bytes, size_t *count) {
    (void) number;
    (void) bytes;
    *count = SIZE_MAX;
}

void planted_nothing(void) {
}
