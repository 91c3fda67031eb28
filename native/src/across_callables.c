#include "across_callables.h"

#include "check.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

static int32_t add(int32_t left, int32_t right) {
    return left + right;
}

static int32_t subtract(int32_t left, int32_t right) {
    return left - right;
}

CallableOperator callable_operator(CallableKind kind) {
    CHECK(kind >= CALLABLE_ADD && kind <= CALLABLE_NOTHING);
    return kind == CALLABLE_ADD ? add : kind == CALLABLE_SUBTRACT ? subtract : NULL;
}

bool callable_is(CallableOperator operation, CallableKind kind) {
    return operation == callable_operator(kind);
}

CallableOperator callable_same(CallableOperator operation) {
    return operation;
}

int32_t callable_apply(CallableOperator operation, int32_t left, int32_t right) {
    return operation(left, right);
}

void callable_each(CallableVisitor visitor) {
    visitor(add, "add");
    visitor(subtract, "subtract");
    visitor(NULL, "nothing");
}

static void *each(void *argument) {
    CallableVisitor *visitor = argument;
    callable_each(*visitor);
    return NULL;
}

void callable_each_on_thread(CallableVisitor visitor) {
    pthread_t thread;
    if (CHECK(pthread_create(&thread, NULL, each, &visitor) == 0)) {
        CHECK(pthread_join(thread, NULL) == 0);
    }
}

CallableChooser callable_chooser(void) {
    return callable_operator;
}

int32_t callable_choose(CallableChooser chooser, CallableKind kind, int32_t left, int32_t right) {
    CallableOperator first = chooser(kind);
    for (int i = 0; i < 100; i++) {
        CHECK(chooser(kind) == first);
    }
    return first == NULL ? 0 : first(left, right);
}

static CallableChooser kept_chooser;
static CallableOperator kept;
static CallableKind kept_kind;

void callable_keep(CallableChooser chooser, CallableKind kind) {
    kept_chooser = chooser;
    kept = chooser == NULL ? NULL : chooser(kind);
    kept_kind = kind;
}

int32_t callable_apply_kept(int32_t left, int32_t right) {
    int32_t first = kept(left, right);
    CHECK(kept_chooser(kept_kind) == kept);
    CHECK(kept(left, right) == first);
    return first;
}

static int32_t fold(CallableOperator operation, int32_t count) {
    int32_t sum = 0;
    for (int32_t i = 0; i < count; i++) {
        sum += operation(i, i + 1);
    }
    return sum;
}

CallableFold callable_fold(void) {
    return fold;
}

int32_t callable_folded(CallableFold function, CallableKind kind, int32_t count) {
    return function(callable_operator(kind), count);
}

static double norm(CallablePoint point) {
    return point.x + point.y;
}

static CallablePoint move(const CallablePoint *point, double by) {
    return (CallablePoint){.x = point->x + 1, .y = point->y + by};
}

static void change(CallablePoint *point) {
    point->x *= 2;
    point->y *= 3;
}

static CallableLarge turn(CallableLarge large) {
    return (CallableLarge){.a = large.c, .b = large.b, .c = large.a};
}

static int32_t order(const int32_t *left, const int32_t *right) {
    return *left < *right ? -1 : *left > *right;
}

static const char *namer(CallableKind kind) {
    return kind == CALLABLE_ADD ? "add, 日本語" : kind == CALLABLE_SUBTRACT ? "subtract" : NULL;
}

static size_t measure(const char *text) {
    return text == NULL ? 999 : strlen(text);
}

static size_t measure_at(const char *const *text) {
    return measure(*text);
}

static CallableKind next(const CallableKind *kind) {
    CHECK(*kind < CALLABLE_NOTHING);
    return *kind + 1;
}

static uint8_t byte(uint8_t value, bool negate) {
    return negate ? (uint8_t)~value : value;
}

static void *memory(void *given, void **at) {
    CHECK(*at == given);
    return given;
}

static int32_t apply_at(const CallableOperator *operation, int32_t left, int32_t right) {
    return (*operation)(left, right);
}

static float many(
    int8_t a, double b, int64_t c, float d, bool e, double f, int16_t g, float h, int32_t i,
    double j, uint8_t k, float l, int64_t m, double n, int8_t o, float p) {
    CHECK(a == -1 && b == 2 && c == -3 && d == 4 && e && f == 6 && g == -7 && h == 8);
    CHECK(i == -9 && j == 10 && k == 200 && l == 12 && m == -13 && n == 14 && o == -15 && p == 16);
    return 17;
}

static int64_t total(const int32_t *values, size_t count) {
    int64_t sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += values[i];
    }
    return sum;
}

CallableTotal callable_total(void) {
    return total;
}

static const char *const *names(void) {
    static const char *const of_kinds[] = {"add", "subtract", NULL};
    return of_kinds;
}

CallableNames callable_names(void) {
    return names;
}

int64_t callable_totals(CallableTotal function) {
    int32_t values[] = {1, 2, 3};
    return function(values, 3) * 10 + function(values, 0);
}

bool callable_find(CallableKind kind, CallableOperator *operation) {
    *operation = callable_operator(kind);
    return *operation != NULL;
}

CallableOperator callable_operator_or_errno(CallableKind kind) {
    CallableOperator operation = callable_operator(kind);
    if (operation == NULL) {
        errno = EDOM;
    }
    return operation;
}

CallableNorm callable_norm(void) {
    return norm;
}

CallableMove callable_move(void) {
    return move;
}

CallableChange callable_change(void) {
    return change;
}

CallableTurn callable_turn(void) {
    return turn;
}

CallableOrder callable_order(void) {
    return order;
}

CallableNamer callable_namer(void) {
    return namer;
}

CallableMeasure callable_measure(void) {
    return measure;
}

CallableMeasureAt callable_measure_at(void) {
    return measure_at;
}

CallableNext callable_next(void) {
    return next;
}

CallableByte callable_byte(void) {
    return byte;
}

CallableMemory callable_memory(void) {
    return memory;
}

CallableApplyAt callable_apply_at(void) {
    return apply_at;
}

CallableMany callable_many(void) {
    return many;
}

bool callable_apply_at_java(CallableApplyAt apply, CallableMeasureAt measured, CallableNext after) {
    CallableOperator operation = subtract;
    const char *text = "eight ch";
    CallableKind kind = CALLABLE_ADD;
    return CHECK(apply(&operation, 7, 2) == 5) && CHECK(measured(&text) == 8)
        && CHECK(after(&kind) == CALLABLE_SUBTRACT);
}

void callable_fill(CallableOperator *operators, int32_t count) {
    for (int32_t i = 0; i < count; i++) {
        operators[i] = callable_operator((CallableKind)(i % 3));
    }
}

int64_t callable_sum(const CallableOperator *operators, int32_t count, int32_t left, int32_t right) {
    int64_t sum = 0;
    for (int32_t i = 0; i < count; i++) {
        sum += operators[i] == NULL ? 0 : operators[i](left, right);
    }
    return sum;
}

int callable_failures(void) {
    return check_failures();
}
