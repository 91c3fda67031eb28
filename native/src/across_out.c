#include "across_out.h"

#include "check.h"

#include <errno.h>
#include <string.h>

static bool zero(const void *memory, size_t size) {
    static const char zeros[32];
    return memory != NULL && size <= sizeof zeros && memcmp(memory, zeros, size) == 0;
}

#define GIVE(value)                                 \
    do {                                            \
        if (CHECK(zero(out, sizeof *out))) {        \
            *out = (value);                         \
        }                                           \
    } while (0)

/* Defines a function that gives its argument back. */
#define GIVING(name, given, type)              \
    int out_##name(given value, type *out) {   \
        GIVE((type) value);                    \
        return 0;                              \
    }

GIVING(bool, bool, bool)
GIVING(int8, int8_t, int8_t)
GIVING(int16, int16_t, int16_t)
GIVING(char16, uint16_t, uint16_t)
GIVING(int, int, int)
GIVING(int64, int64_t, int64_t)
GIVING(float, float, float)
GIVING(double, double, double)
GIVING(uint8, uint8_t, uint8_t)
GIVING(uint16, uint16_t, uint16_t)
GIVING(uint, unsigned, unsigned)
GIVING(long, long, long)
GIVING(ulong, unsigned long, unsigned long)
GIVING(size, size_t, size_t)
GIVING(wchar, wchar_t, wchar_t)
GIVING(color, int, OutColor)
GIVING(pointer, void *, void *)

int out_text(const char *value, const char **out) {
    static char kept[100];
    GIVE(value == NULL ? NULL : strncpy(kept, value, sizeof kept - 1));
    return 0;
}

int out_point(int32_t x, double y, OutPoint *out) {
    GIVE(((OutPoint){x, y}));
    return 0;
}

int out_number(int32_t i, OutNumber *out) {
    GIVE(((OutNumber){.i = i}));
    return 0;
}

int out_packed(int32_t i, OutPacked *out) {
    GIVE(((OutPacked){'p', i}));
    return 0;
}

int out_node(int index, OutNode **out) {
    static OutNode nodes[] = {{10, &nodes[1]}, {11, &nodes[2]}, {12, NULL}};
    GIVE(index >= 0 && index < 3 ? &nodes[index] : NULL);
    return 0;
}

int out_first(int *out, int a, int b) {
    GIVE(a + b);
    return 0;
}

int out_middle(const char *text, size_t length, int *out, const char **tail) {
    const char *space = memchr(text, ' ', length);
    *tail = space == NULL ? NULL : space + 1;
    GIVE((int) (space == NULL ? length : (size_t) (space - text)));
    return 0;
}

void out_void(int value, int *out) {
    GIVE(value);
}

int out_failing(int code, int *out) {
    GIVE(code == 0 ? 7 : -99);
    errno = code;
    return code == 0 ? 0 : -1;
}

ssize_t out_failing_wide(int code, int64_t *out) {
    GIVE(code == 0 ? 7 : -99);
    errno = code;
    return code == 0 ? 0 : -1;
}

int out_failing_text(int code, const char **out) {
    GIVE(code == 0 ? "fine" : NULL);
    errno = code;
    return code == 0 ? 1 : -1;
}

int out_of_array(int *values, size_t count, void (*callback)(void), int *out) {
    int sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += ++values[i];
    }
    callback();
    GIVE(sum);
    return 0;
}

int out_failures(void) {
    return check_failures();
}
