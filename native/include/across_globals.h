#ifndef ACROSS_GLOBALS_H
#define ACROSS_GLOBALS_H

/* Global variables of every type, and what C thinks of them after Java wrote them. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

typedef enum GlobalMood { GLOBAL_CALM, GLOBAL_ANGRY = 7 } GlobalMood;

typedef struct GlobalPoint {
    int32_t x;
    double y;
} GlobalPoint;

typedef struct GlobalNamed {
    int32_t id;
    const char *name;
} GlobalNamed;

typedef union GlobalNumber {
    int32_t whole;
    float real;
} GlobalNumber;

/* Tagged in itself: every member begins with the type. */
typedef union GlobalEvent {
    int32_t type;
    struct { int32_t type; int32_t key; } press;
    struct { int32_t type; double x; } move;
} GlobalEvent;

extern bool global_bool;
extern int8_t global_int8;
extern int16_t global_int16;
extern int32_t global_int32;
extern int64_t global_int64;
extern float global_float;
extern double global_double;
extern uint8_t global_uint8;
extern uint16_t global_uint16;
extern unsigned global_unsigned;
extern long global_long;
extern size_t global_size;
extern wchar_t global_wchar;
extern GlobalMood global_mood;
extern const char *global_text;
extern const wchar_t *global_wide;
extern void *global_pointer;
extern GlobalPoint global_point;
extern GlobalNamed global_named;
extern GlobalNumber global_number;
extern GlobalPoint *global_current;
extern int32_t global_numbers[3];
extern uint8_t global_bytes[5];
extern bool global_flags[3];
extern GlobalMood global_moods[2];
extern GlobalPoint global_points[4];
extern const char *global_words[3];
extern char global_name[8];
extern int32_t global_rows[2][3];
extern struct GlobalGate *global_gate;
extern int64_t (*global_function)(int64_t);
extern int64_t (*global_functions[2])(int64_t);
extern int32_t global_big[10000];
extern GlobalEvent global_event;
extern const int32_t global_constant;

/* Adds one to every number, turns the truth values, moves the points. */
void globals_change(void);

/* Gives every variable its first value. */
void globals_reset(void);

int32_t globals_read_int32(void);
const char *globals_read_text(void);
double globals_sum_points(void);
int64_t globals_sum_big(void);
struct GlobalGate *globals_gate(int32_t number);
int32_t globals_gate_number(const struct GlobalGate *gate);
int64_t globals_call(int64_t value);
int globals_failures(void);

/* Declared, but no library shows them. */
void globals_missing(void);
extern int check_failed_is_hidden;

/* What Java wrote, as C reads it. */
bool globals_are_written(void);

#endif
