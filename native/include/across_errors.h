#ifndef ACROSS_ERRORS_H
#define ACROSS_ERRORS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* Ways in which C functions fail. */

/* Set errno to the code; when it is not 0, fail, else return 7 or the text "fine". */
int error_int(int code);             /* -1 on failure */
long error_long(int code);           /* -1 */
int64_t error_int64(int code);       /* -1 */
ssize_t error_ssize(int code);       /* -1 */
const char *error_text(int code);    /* NULL */
void *error_pointer(int code);       /* NULL, else the address of a static int with the value 7 */
bool error_bool(int code);           /* false, else true */
int error_zero(int code);            /* 0, where 0 is the failure */
size_t error_size(int code);         /* SIZE_MAX */

/* Returns 0 on success and -1 on failure with errno, as POSIX does. */
int error_status(int code);

/* Returns the code itself and leaves errno alone, as pthread functions do. */
int error_direct(int code);

/* Succeeds and returns the value, at least 0, but leaves the code in errno. */
int error_noisy(int value, int code);

/* Fails with -1 but leaves errno alone. */
int error_silent(void);

/* The value, checked to be at least 0; never fails. */
int error_non_negative(int value);

/* Calls a callback, whose work may set errno, then sets errno to the code and returns -1. */
int error_after_callback(void (*callback)(void), int code);

/* An array is filled with its indexes, then fails with -1 when the code is not 0, else count. */
ssize_t error_read(int32_t *values, size_t count, int code);

/* Error codes of a library's own. */
enum { ERROR_FINE = 0, ERROR_BUSY = 5, ERROR_FULL = 13, ERROR_BROKEN = -3 };

/* Returns the code; anything but 0 is a failure. Remembers it for error_last. */
int error_own(int code);

/* "fine", "busy", "full", "broken", and "unknown error" for all other codes. */
const char *error_message(int code);

/* The last code and its message: "the library is busy", and so on; "" after success. */
int error_last(void);
const char *error_last_message(void);

/* As error_own, with a result through an out-parameter: 70 on success, untouched on failure. */
int error_own_out(int code, int32_t *out);

/* An object whose functions fail, with a message function that takes the object. */
typedef struct ErrorSession ErrorSession;

/* Returns 0 and a session, or a code and NULL. */
int error_session_open(int code, ErrorSession **out);

/* Fails with the code when it is not 0; the session remembers it. */
int error_session_run(ErrorSession *session, int code);

/* "session is busy", and so on; "session is fine" after success. */
const char *error_session_message(const ErrorSession *session);

/* Ends a session; NULL is allowed. */
void error_session_close(ErrorSession *session);

/* How many sessions have not been closed. */
int error_sessions_live(void);

/* The checks that failed since this was last asked. */
int error_failures(void);

#endif
