#include "across_variadic.h"

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <string.h>

#include "check.h"

static _Thread_local char text[4096];

static void append(const char *format, ...) __attribute__((format(printf, 1, 2)));

static void append(const char *format, ...) {
    va_list list;
    va_start(list, format);
    size_t length = strlen(text);
    if (CHECK(length < sizeof text - 1)) {
        vsnprintf(text + length, sizeof text - length, format, list);
    }
    va_end(list);
}

static void append_pointer(const int32_t *pointer) {
    if (pointer == NULL) {
        append("NULL");
    } else {
        append("*%" PRId32, *pointer);
    }
}

static void append_string(const char *string) {
    append("%s", string == NULL ? "NULL" : string);
}

const char *variadic_text(const char *kinds, ...) {
    va_list list;
    va_start(list, kinds);
    text[0] = '\0';
    for (const char *kind = kinds; *kind != '\0'; kind++) {
        append(kind == kinds ? "" : " ");
        switch (*kind) {
        case 'i':
            append("%d", va_arg(list, int));
            break;
        case 'u':
            append("%u", va_arg(list, unsigned));
            break;
        case 'q':
            append("%lld", va_arg(list, long long));
            break;
        case 'l':
            append("%ld", va_arg(list, long));
            break;
        case 'd':
            append("%g", va_arg(list, double));
            break;
        case 's':
            append_string(va_arg(list, const char *));
            break;
        case 'p':
            append_pointer(va_arg(list, const int32_t *));
            break;
        case 't':
            append("{%d}", va_arg(list, Tiny).value);
            break;
        case 'm': {
            Mixed mixed = va_arg(list, Mixed);
            append("{%g,%" PRId32 "}", (double)mixed.real, mixed.whole);
            break;
        }
        case 'M': {
            Mixed *mixed = va_arg(list, Mixed *);
            append("&{%g,%" PRId32 "}", (double)mixed->real, mixed->whole);
            break;
        }
        case 'f': {
            Floats floats = va_arg(list, Floats);
            append("{%g,%g}", floats.x, floats.y);
            break;
        }
        case 'g': {
            Large large = va_arg(list, Large);
            append("{%" PRId64 ",%" PRId64 ",%g}", large.a, large.b, large.c);
            break;
        }
        default:
            CHECK(!"a kind that is known");
        }
    }
    va_end(list);
    return text;
}

#define SUM(name, result, type)                    \
    result variadic_sum_##name(int32_t count, ...) { \
        va_list list;                              \
        va_start(list, count);                     \
        result sum = 0;                            \
        for (int32_t i = 0; i < count; i++) {      \
            sum += va_arg(list, type);             \
        }                                          \
        va_end(list);                              \
        return sum;                                \
    }

SUM(int, int64_t, int)
SUM(long_long, int64_t, long long)
SUM(long, int64_t, long)
SUM(double, double, double)

Large variadic_large(int32_t count, ...) {
    Large large = {count, 0, 0.5};
    va_list list;
    va_start(list, count);
    for (int32_t i = 0; i < count; i++) {
        large.b += va_arg(list, int);
    }
    va_end(list);
    return large;
}

void variadic_store(int64_t *sum, int32_t count, ...) {
    va_list list;
    va_start(list, count);
    for (int32_t i = 0; i < count; i++) {
        *sum += va_arg(list, int);
    }
    va_end(list);
}

int64_t variadic_apply(int32_t count, ...) {
    int64_t sum = 0;
    va_list list;
    va_start(list, count);
    for (int32_t i = 0; i < count; i++) {
        int64_t (*function)(int64_t) = va_arg(list, int64_t (*)(int64_t));
        sum += function == NULL ? 1000 : function(i);
    }
    va_end(list);
    return sum;
}

int variadic_fail(int32_t count, ...) {
    int code = 0;
    va_list list;
    va_start(list, count);
    for (int32_t i = 0; i < count; i++) {
        code += va_arg(list, int);
    }
    va_end(list);
    errno = code;
    return code == 0 ? 0 : -1;
}

void variadic_out(int32_t count, ...) {
    va_list list;
    va_start(list, count);
    for (int32_t i = 0; i < count; i++) {
        int32_t *out = va_arg(list, int32_t *);
        if (CHECK(out != NULL)) {
            *out = 10 + i;
        }
    }
    va_end(list);
}

int variadic_failures(void) {
    return check_failures();
}
