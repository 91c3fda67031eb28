#ifndef ACROSS_CALLBACKS_H
#define ACROSS_CALLBACKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Function pointers of all shapes, and functions that call them. */

typedef struct CallbackPoint {
    int32_t x;
    double y;
} CallbackPoint;

typedef struct CallbackLarge {
    int64_t a, b, c;
} CallbackLarge;

typedef void (*CallbackVoid)(void);
typedef int (*CallbackIntBinary)(int left, int right);
typedef double (*CallbackDouble)(double value);
typedef bool (*CallbackBool)(bool value);
typedef int8_t (*CallbackByte)(int8_t value);
typedef uint8_t (*CallbackUnsignedByte)(uint8_t value);
typedef int64_t (*CallbackInt64)(int64_t value);
typedef long (*CallbackLong)(long value);
typedef void *(*CallbackPointer)(void *value);
typedef void (*CallbackData)(void *data, int value);
typedef size_t (*CallbackText)(const char *text);
typedef const char *(*CallbackTextResult)(int which);
typedef CallbackPoint (*CallbackStruct)(CallbackPoint point);
typedef CallbackLarge (*CallbackLargeStruct)(CallbackLarge large);
typedef void (*CallbackStructPointer)(CallbackPoint *point);
typedef void (*CallbackEach)(const CallbackPoint *point, void *data);
typedef int (*CallbackComparator)(const void *left, const void *right);
typedef int64_t (*CallbackNested)(int64_t value, void *data);
typedef int64_t (*CallbackInts16)(int a, int b, int c, int d, int e, int f, int g, int h,
                                  int i, int j, int k, int l, int m, int n, int o, int p);
typedef double (*CallbackDoubles16)(double a, double b, double c, double d,
                                    double e, double f, double g, double h,
                                    double i, double j, double k, double l,
                                    double m, double n, double o, double p);
typedef double (*CallbackMixed16)(int8_t a, double b, int64_t c, float d,
                                  bool e, double f, int16_t g, float h,
                                  int32_t i, double j, uint8_t k, float l,
                                  int64_t m, double n, int8_t o, float p);

/* Each calls the function once with the values given, and returns what it returned. */
void callback_void(CallbackVoid callback);
int callback_int_binary(CallbackIntBinary callback, int left, int right);
double callback_double(CallbackDouble callback, double value);
bool callback_bool(CallbackBool callback, bool value);
int8_t callback_byte(CallbackByte callback, int8_t value);
uint8_t callback_unsigned_byte(CallbackUnsignedByte callback, uint8_t value);
int64_t callback_int64(CallbackInt64 callback, int64_t value);
long callback_long(CallbackLong callback, long value);
void *callback_pointer(CallbackPointer callback, void *value);
CallbackPoint callback_struct(CallbackStruct callback, CallbackPoint point);
CallbackLarge callback_large_struct(CallbackLargeStruct callback, CallbackLarge large);
size_t callback_text(CallbackText callback, const char *text);

/* Calls with NULL and checks that it returns NULL. */
bool callback_null(CallbackPointer callback);

/* Calls with the static text "called, 日本語". */
size_t callback_text_static(CallbackText callback);

/* Calls with 1 and returns the length of the text; SIZE_MAX when it is NULL. */
size_t callback_text_result(CallbackTextResult callback);

/* Calls with the pointer to a point {1, 2.5}; returns x + y as it is then. */
double callback_struct_pointer(CallbackStructPointer callback);

/* Calls with the values 1 to 16, where e is true. */
int64_t callback_ints16(CallbackInts16 callback);
double callback_doubles16(CallbackDoubles16 callback);
double callback_mixed16(CallbackMixed16 callback);

/* Calls with the data and 0, 1, ..., times - 1. */
void callback_times(CallbackData callback, void *data, int times);

/* The sum of what the callback returns for 0, 1, ..., times - 1. */
int64_t callback_sum(CallbackInt64 callback, int times);

/* callback(callback(value)): from the inner call, C may be called again. */
int64_t callback_twice(CallbackInt64 callback, int64_t value);

/* callback(value, data); a callback may call this function again, with itself. */
int64_t callback_nested(CallbackNested callback, int64_t value, void *data);

/* Two callbacks in a call: outer(inner(value)). */
int64_t callback_compose(CallbackInt64 outer, CallbackInt64 inner, int64_t value);

/* How many calls from C are in progress at the moment, over all of the above. */
int callback_depth(void);

/* Sorts an array of any elements in place, as qsort does, stable. */
void callback_sort(void *base, size_t count, size_t size, CallbackComparator comparator);

/* Calls for each element, in order. */
void callback_each(const CallbackPoint *points, size_t count, CallbackEach callback, void *data);

/* The index of the first value for which the callback returns true (0 is false), or -1. */
int64_t callback_find(const int64_t *values, size_t count, int (*matches)(int64_t value));

/* Keeps a callback and its data; NULL forgets them. Returns the callback kept before. */
CallbackNested callback_set(CallbackNested callback, void *data);

/* Calls the callback that was kept; -1 when there is none. */
int64_t callback_fire(int64_t value);

/* Callbacks in a struct; each may be NULL. */
typedef struct CallbackTable {
    CallbackInt64 transform;
    CallbackVoid done;
} CallbackTable;

/* transform(value) or value, then done. */
int64_t callback_table_run(const CallbackTable *table, int64_t value);

/* C functions as results: one that adds, one that halves a double, NULL. */
CallbackIntBinary callback_adder(void);
CallbackDouble callback_halver(void);
CallbackVoid callback_nothing(void);

/* The checks that failed since this was last asked. */
int callback_failures(void);

#endif
