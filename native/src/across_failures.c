#include "across_failures.h"

#include "check.h"

/* Defines a function that returns what it is given. */
#define ECHO(name, type)              \
    type failure_##name(type value) { \
        return value;                 \
    }

ECHO(int, int)
ECHO(int8, int8_t)
ECHO(uint8, uint8_t)
ECHO(int16, int16_t)
ECHO(uint16, uint16_t)
ECHO(uint32, uint32_t)
ECHO(int64, int64_t)
ECHO(uint64, uint64_t)
ECHO(long, long)
ECHO(ulong, unsigned long)
ECHO(size, size_t)
ECHO(char16, char16_t)
ECHO(bool, bool)
ECHO(pointer, void *)

enum FailureCode failure_code(int value) {
    return (enum FailureCode) value;
}

static _Thread_local int last;

static const char *text(const char *what, int code) {
    static _Thread_local char text[40];
    if (code == 7) {
        return NULL;
    }
    snprintf(text, sizeof text, code == 8 ? "\xff%s" : "%s %d", what, code);
    return text;
}

int failure_step(FailureStore *store, int code) {
    if (CHECK(store != NULL)) {
        store->code = code;
    }
    last = code;
    return code;
}

int failure_open(int code, FailureStore **out) {
    static _Thread_local FailureStore store;
    if (CHECK(out != NULL && *out == NULL) && code != 6) {
        store.asked = 0;
        *out = &store;
        return failure_step(&store, code);
    }
    return code;
}

const char *failure_store_message(FailureStore *store) {
    if (!CHECK(store != NULL)) {
        return NULL;
    }
    CHECK(store->code == last);
    store->asked++;
    return text("the store says", store->code);
}

const char *failure_code_text(int code) {
    return text("code", code);
}

const char *failure_enum_text(enum FailureCode code) {
    return text("enum", code);
}

const char *failure_wide_text(int64_t code) {
    return text("wide", (int) code);
}

const char *failure_last(void) {
    return text("last", last);
}

int failure_after_callback(void (*callback)(void), int code) {
    callback();
    last = code;
    return code;
}

int failure_fill(int32_t *values, size_t count, int code) {
    for (size_t i = 0; i < count; i++) {
        values[i] = (int32_t) count;
    }
    last = code;
    return code;
}

int failure_failures(void) {
    return check_failures();
}
