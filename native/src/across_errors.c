#include "across_errors.h"

#include "check.h"

#include <errno.h>
#include <stdlib.h>

/* Defines a function that sets errno to its code, and what it returns. */
#define SETTING(name, type, success, failure)  \
    type error_##name(int code) {              \
        errno = code;                          \
        return code == 0 ? success : failure;  \
    }

static int seven = 7;

SETTING(int, int, 7, -1)
SETTING(long, long, 7, -1)
SETTING(int64, int64_t, 7, -1)
SETTING(ssize, ssize_t, 7, -1)
SETTING(text, const char *, "fine", NULL)
SETTING(pointer, void *, &seven, NULL)
SETTING(bool, bool, true, false)
SETTING(zero, int, 7, 0)
SETTING(size, size_t, 7, SIZE_MAX)
SETTING(status, int, 0, -1)

int error_direct(int code) {
    return code;
}

int error_noisy(int value, int code) {
    CHECK(value >= 0);
    errno = code;
    return value;
}

int error_silent(void) {
    return -1;
}

int error_non_negative(int value) {
    return CHECK(value >= 0) ? value : 0;
}

int error_after_callback(void (*callback)(void), int code) {
    callback();
    errno = code;
    return -1;
}

ssize_t error_read(int32_t *values, size_t count, int code) {
    if (!CHECK(values != NULL || count == 0)) {
        return -1;
    }
    for (size_t i = 0; i < count; i++) {
        values[i] = (int32_t) i;
    }
    errno = code;
    return code == 0 ? (ssize_t) count : -1;
}

static _Thread_local int last;

int error_own(int code) {
    last = code;
    return code;
}

const char *error_message(int code) {
    switch (code) {
        case ERROR_FINE:
            return "fine";
        case ERROR_BUSY:
            return "busy";
        case ERROR_FULL:
            return "full";
        case ERROR_BROKEN:
            return "broken";
        default:
            return "unknown error";
    }
}

int error_last(void) {
    return last;
}

const char *error_last_message(void) {
    static _Thread_local char message[40];
    if (last == ERROR_FINE) {
        return "";
    }
    snprintf(message, sizeof message, "the library is %s", error_message(last));
    return message;
}

int error_own_out(int code, int32_t *out) {
    if (code == ERROR_FINE && CHECK(out != NULL)) {
        *out = 70;
    }
    return error_own(code);
}

struct ErrorSession {
    int code;
    char message[40];
};

static atomic_int sessions;

static void remember(ErrorSession *session, int code) {
    session->code = code;
    snprintf(session->message, sizeof session->message, "session is %s", error_message(code));
}

int error_session_open(int code, ErrorSession **out) {
    if (!CHECK(out != NULL)) {
        return ERROR_BROKEN;
    }
    *out = code == ERROR_FINE ? malloc(sizeof **out) : NULL;
    if (*out == NULL) {
        return code == ERROR_FINE ? ERROR_FULL : code;
    }
    remember(*out, ERROR_FINE);
    atomic_fetch_add(&sessions, 1);
    return ERROR_FINE;
}

int error_session_run(ErrorSession *session, int code) {
    if (!CHECK(session != NULL)) {
        return ERROR_BROKEN;
    }
    remember(session, code);
    return code;
}

const char *error_session_message(const ErrorSession *session) {
    return CHECK(session != NULL) ? session->message : NULL;
}

void error_session_close(ErrorSession *session) {
    if (session != NULL) {
        atomic_fetch_sub(&sessions, 1);
        free(session);
    }
}

int error_sessions_live(void) {
    return atomic_load(&sessions);
}

int error_failures(void) {
    return check_failures();
}
