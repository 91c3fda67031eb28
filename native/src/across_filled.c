#include "across_filled.h"

#include "check.h"

#include <errno.h>
#include <string.h>

#define FILL(element)                                              \
    if (data == NULL) {                                            \
        CHECK(*length == 0);                                       \
        *length = count;                                           \
        return;                                                    \
    }                                                              \
    int room = (int) *length < count ? (int) *length : count;      \
    for (int i = 0; i < room; i++) {                               \
        data[i] = element;                                         \
    }                                                              \
    *length = room

void filled_int8(int count, int8_t *data, size_t *length) {
    FILL((int8_t) (i + 1));
}

void filled_uint16(int count, uint16_t *data, uint32_t *length) {
    FILL((uint16_t) (0xFFFF - i));
}

void filled_int64(int64_t *length, int64_t *data, int count) {
    FILL(i + 1);
}

void filled_double(int count, double *data, size_t *length) {
    FILL(i + 0.5);
}

void filled_bool(int count, bool *data, size_t *length) {
    FILL(i % 2 == 0);
}

void filled_kind(int count, FilledKind *data, size_t *length) {
    FILL(i % 2 == 0 ? FILLED_ONE : FILLED_TWO);
}

void filled_point(int count, FilledPoint *data, size_t *length) {
    FILL(((FilledPoint) {(int8_t) (i + 1), i + 1.5}));
}

void filled_number(int count, FilledNumber *data, size_t *length) {
    FILL((FilledNumber) {.f = 1});
}

void filled_text(int count, const char **data, size_t *length) {
    static const char *const texts[] = {"a", "ab", "abc"};
    FILL(texts[i % 3]);
}

void filled_pointer(int count, void **data, size_t *length) {
    static int number = 42;
    FILL(i == 0 ? NULL : &number);
}

void filled_utf8(char *data, size_t *length) {
    int count = 7;
    FILL("Gr\xc3\xbc\xc3\x9f" "e"[i]);
}

void filled_utf16(char16_t *data, int32_t *length) {
    int count = 7;
    FILL(u"Gr\u00fc\u00dfe\U0001f408"[i]);
}

void filled_broken(char *data, size_t *length) {
    int count = 2;
    FILL("a\xFF"[i]);
}

static int calls;

int filled_growing(int times, int32_t *data, size_t *length) {
    size_t count = calls < times ? (size_t) (calls + 1) * 2 : (size_t) times * 2;
    calls++;
    for (size_t i = 0; i < *length && i < count; i++) {
        data[i] = (int32_t) i;
    }
    *length = count;
    return 0;
}

int filled_calls(void) {
    int before = calls;
    calls = 0;
    return before;
}

int filled_or_fails(int count, int32_t *data, size_t *length) {
    if (count < 0) {
        errno = EINVAL;
        return -1;
    }
    bool fits = *length >= (size_t) count;
    if (!fits) {
        *length = (size_t) count;
        errno = ENOBUFS;
        return -2;
    }
    for (int i = 0; i < count; i++) {
        data[i] = i + 1;
    }
    *length = (size_t) count;
    return 0;
}

void filled_claims(int32_t count, int32_t *data, int32_t *length) {
    (void) data;
    *length = count;
}

int filled_failures(void) {
    return check_failures();
}
