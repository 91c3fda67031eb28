#include "across_callbacks.h"

#include "check.h"

#include <stdlib.h>
#include <string.h>

static _Thread_local int depth;

/* Calls what is given, which is counted while it runs. */
#define CALL(result, call) \
    depth++;               \
    result = call;         \
    depth--;

/* Defines a function that calls its callback once and returns the result. */
#define ONCE(name, callback_type, type)                                 \
    type callback_##name(callback_type callback, type value) {          \
        type result;                                                    \
        CALL(result, callback(value))                                   \
        return result;                                                  \
    }

ONCE(double, CallbackDouble, double)
ONCE(bool, CallbackBool, bool)
ONCE(byte, CallbackByte, int8_t)
ONCE(unsigned_byte, CallbackUnsignedByte, uint8_t)
ONCE(int64, CallbackInt64, int64_t)
ONCE(long, CallbackLong, long)
ONCE(pointer, CallbackPointer, void *)
ONCE(struct, CallbackStruct, CallbackPoint)
ONCE(large_struct, CallbackLargeStruct, CallbackLarge)

void callback_void(CallbackVoid callback) {
    depth++;
    callback();
    depth--;
}

int callback_int_binary(CallbackIntBinary callback, int left, int right) {
    int result;
    CALL(result, callback(left, right))
    return result;
}

size_t callback_text(CallbackText callback, const char *text) {
    size_t result;
    CALL(result, callback(text))
    return result;
}

bool callback_null(CallbackPointer callback) {
    return CHECK(callback_pointer(callback, NULL) == NULL);
}

size_t callback_text_static(CallbackText callback) {
    return callback_text(callback, "called, 日本語");
}

size_t callback_text_result(CallbackTextResult callback) {
    const char *text;
    CALL(text, callback(1))
    return text == NULL ? SIZE_MAX : strlen(text);
}

double callback_struct_pointer(CallbackStructPointer callback) {
    CallbackPoint point = {1, 2.5};
    depth++;
    callback(&point);
    depth--;
    return point.x + point.y;
}

int64_t callback_ints16(CallbackInts16 callback) {
    int64_t result;
    CALL(result, callback(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))
    return result;
}

double callback_doubles16(CallbackDoubles16 callback) {
    double result;
    CALL(result, callback(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))
    return result;
}

double callback_mixed16(CallbackMixed16 callback) {
    double result;
    CALL(result, callback(1, 2, 3, 4, true, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))
    return result;
}

void callback_times(CallbackData callback, void *data, int times) {
    for (int i = 0; i < times; i++) {
        depth++;
        callback(data, i);
        depth--;
    }
}

int64_t callback_sum(CallbackInt64 callback, int times) {
    int64_t sum = 0;
    for (int i = 0; i < times; i++) {
        sum += callback_int64(callback, i);
    }
    return sum;
}

int64_t callback_twice(CallbackInt64 callback, int64_t value) {
    return callback_int64(callback, callback_int64(callback, value));
}

int64_t callback_nested(CallbackNested callback, int64_t value, void *data) {
    int before = depth;
    int64_t result;
    CALL(result, callback(value, data))
    CHECK(depth == before);
    return result;
}

int64_t callback_compose(CallbackInt64 outer, CallbackInt64 inner, int64_t value) {
    return callback_int64(outer, callback_int64(inner, value));
}

int callback_depth(void) {
    return depth;
}

void callback_sort(void *base, size_t count, size_t size, CallbackComparator comparator) {
    char *elements = base;
    char *moved = malloc(size);
    if (!CHECK(moved != NULL)) {
        return;
    }
    for (size_t sorted = 1; sorted < count; sorted++) {
        memcpy(moved, elements + sorted * size, size);
        size_t place = sorted;
        while (place > 0) {
            int order;
            CALL(order, comparator(elements + (place - 1) * size, moved))
            if (order <= 0) {
                break;
            }
            memcpy(elements + place * size, elements + (place - 1) * size, size);
            place--;
        }
        memcpy(elements + place * size, moved, size);
    }
    free(moved);
}

void callback_each(const CallbackPoint *points, size_t count, CallbackEach callback, void *data) {
    for (size_t i = 0; i < count; i++) {
        depth++;
        callback(&points[i], data);
        depth--;
    }
}

int64_t callback_find(const int64_t *values, size_t count, int (*matches)(int64_t value)) {
    for (size_t i = 0; i < count; i++) {
        int match;
        CALL(match, matches(values[i]))
        if (match) {
            return (int64_t) i;
        }
    }
    return -1;
}

static CallbackNested kept;
static void *kept_data;

CallbackNested callback_set(CallbackNested callback, void *data) {
    CallbackNested before = kept;
    kept = callback;
    kept_data = data;
    return before;
}

int64_t callback_fire(int64_t value) {
    return kept == NULL ? -1 : callback_nested(kept, value, kept_data);
}

int64_t callback_table_run(const CallbackTable *table, int64_t value) {
    if (!CHECK(table != NULL)) {
        return 0;
    }
    int64_t result = table->transform == NULL ? value : callback_int64(table->transform, value);
    if (table->done != NULL) {
        callback_void(table->done);
    }
    return result;
}

static int add(int left, int right) {
    return left + right;
}

static double halve(double value) {
    return value / 2;
}

CallbackIntBinary callback_adder(void) {
    return add;
}

CallbackDouble callback_halver(void) {
    return halve;
}

CallbackVoid callback_nothing(void) {
    return NULL;
}

int callback_failures(void) {
    return check_failures();
}
