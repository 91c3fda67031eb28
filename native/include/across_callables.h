#ifndef ACROSS_CALLABLES_H
#define ACROSS_CALLABLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Function pointers that C gives, which Java calls. */

typedef struct CallablePoint {
    int32_t x;
    double y;
} CallablePoint;

typedef struct CallableLarge {
    int64_t a, b, c;
} CallableLarge;

typedef enum CallableKind { CALLABLE_ADD, CALLABLE_SUBTRACT, CALLABLE_NOTHING } CallableKind;

typedef int32_t (*CallableOperator)(int32_t left, int32_t right);
typedef CallableOperator (*CallableChooser)(CallableKind kind);
typedef void (*CallableVisitor)(CallableOperator operation, const char *name);
typedef int32_t (*CallableFold)(CallableOperator operation, int32_t count);

/* The operator of a kind; NULL for CALLABLE_NOTHING. */
CallableOperator callable_operator(CallableKind kind);

/* Whether that is the operator of the kind. */
bool callable_is(CallableOperator operation, CallableKind kind);

/* Returns what it is given. */
CallableOperator callable_same(CallableOperator operation);

int32_t callable_apply(CallableOperator operation, int32_t left, int32_t right);

/* Calls the visitor with each operator and its name, and with NULL at last. */
void callable_each(CallableVisitor visitor);

/* The same on a thread of its own, which is waited for. */
void callable_each_on_thread(CallableVisitor visitor);

/* A function that returns functions: callable_operator. */
CallableChooser callable_chooser(void);

/* Applies what the chooser returns, many times asked; 0 where it returns NULL. */
int32_t callable_choose(CallableChooser chooser, CallableKind kind, int32_t left, int32_t right);

/* Keeps a chooser, and what it returned for the kind. */
void callable_keep(CallableChooser chooser, CallableKind kind);

/* Applies what was kept, twice, asking the chooser again in between. */
int32_t callable_apply_kept(int32_t left, int32_t right);

/* A function that takes a function: adds up operation(0, 1), operation(1, 2), ... */
CallableFold callable_fold(void);

/* Calls the fold with an operator of C. */
int32_t callable_folded(CallableFold fold, CallableKind kind, int32_t count);

/* Functions of all kinds of types. */
typedef double (*CallableNorm)(CallablePoint point);
typedef CallablePoint (*CallableMove)(const CallablePoint *point, double by);
typedef void (*CallableChange)(CallablePoint *point);
typedef CallableLarge (*CallableTurn)(CallableLarge large);
typedef int32_t (*CallableOrder)(const int32_t *left, const int32_t *right);
typedef const char *(*CallableNamer)(CallableKind kind);
typedef size_t (*CallableMeasure)(const char *text);
typedef size_t (*CallableMeasureAt)(const char *const *text);
typedef CallableKind (*CallableNext)(const CallableKind *kind);
typedef uint8_t (*CallableByte)(uint8_t value, bool negate);
typedef void *(*CallableMemory)(void *memory, void **at);
typedef int32_t (*CallableApplyAt)(const CallableOperator *operation, int32_t left, int32_t right);
typedef float (*CallableMany)(
    int8_t a, double b, int64_t c, float d, bool e, double f, int16_t g, float h, int32_t i,
    double j, uint8_t k, float l, int64_t m, double n, int8_t o, float p);

typedef int64_t (*CallableTotal)(const int32_t *values, size_t count);
typedef const char *const *(*CallableNames)(void);

CallableTotal callable_total(void);
CallableNames callable_names(void);

/* Calls with 1, 2, 3 and then with no values. */
int64_t callable_totals(CallableTotal total);

/* Gives the operator of a kind; false for CALLABLE_NOTHING, which has none. */
bool callable_find(CallableKind kind, CallableOperator *operation);

/* The same as a result, with EDOM in errno where there is none. */
CallableOperator callable_operator_or_errno(CallableKind kind);

CallableNorm callable_norm(void);
CallableMove callable_move(void);
CallableChange callable_change(void);
CallableTurn callable_turn(void);
CallableOrder callable_order(void);
CallableNamer callable_namer(void);
CallableMeasure callable_measure(void);
CallableMeasureAt callable_measure_at(void);
CallableNext callable_next(void);
CallableByte callable_byte(void);
CallableMemory callable_memory(void);
CallableApplyAt callable_apply_at(void);
CallableMany callable_many(void);

/* The names of both ways: C calls the functions that Java implements with the same values. */
bool callable_apply_at_java(CallableApplyAt apply, CallableMeasureAt measure, CallableNext next);

/* Fills the array with the operators of the kinds from 0. */
void callable_fill(CallableOperator *operators, int32_t count);

/* The sum of what all operators make of the two; NULL counts nothing. */
int64_t callable_sum(const CallableOperator *operators, int32_t count, int32_t left, int32_t right);

/* The checks that failed since this was last asked. */
int callable_failures(void);

#endif
