#ifndef ACROSS_TAGGED_H
#define ACROSS_TAGGED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Tagged unions: a tag beside the union says which member is in use. */

typedef struct TaggedPoint {
    int32_t x;
    double y;
} TaggedPoint;

/* All that the largest member has, as bare numbers. */
typedef struct TaggedWords {
    int64_t low;
    int64_t high;
} TaggedWords;

/* An enum as the tag, an anonymous union; TAGGED_NONE has no member. */
typedef enum TaggedKind {
    TAGGED_NONE,
    TAGGED_INTEGER,
    TAGGED_REAL,
    TAGGED_TEXT,
    TAGGED_POINT = 10
} TaggedKind;

typedef struct TaggedValue {
    TaggedKind kind;
    union {
        int64_t integer;
        double real;
        const char *text;
        TaggedPoint point;
        TaggedWords sixteen;
    };
} TaggedValue;

/* An int as the tag, a named union. */
enum { TAGGED_ID = 1, TAGGED_NAME = -2 };

typedef struct TaggedByInt {
    int tag;
    union {
        uint32_t id;      /* TAGGED_ID */
        const char *name; /* TAGGED_NAME */
    } body;
} TaggedByInt;

/* A byte as the tag; the union of its own type. */
typedef union TaggedSmall {
    uint8_t byte;   /* tag 200 */
    int16_t number; /* tag 201 */
} TaggedSmall;

typedef struct TaggedByByte {
    uint8_t tag;
    TaggedSmall body;
} TaggedByByte;

/* The tag after the union, between other fields. */
typedef struct TaggedAfter {
    int8_t before;
    union {
        float single;  /* TAGGED_INTEGER has whole, TAGGED_REAL has single */
        int32_t whole;
    };
    int8_t between;
    TaggedKind kind;
} TaggedAfter;

/* A tagged union in a tagged union. */
typedef enum TaggedOutcome { TAGGED_FAILURE, TAGGED_SUCCESS } TaggedOutcome;

typedef struct TaggedResult {
    TaggedOutcome outcome;
    union {
        int32_t error;     /* TAGGED_FAILURE */
        TaggedValue value; /* TAGGED_SUCCESS */
    };
} TaggedResult;

/*
 * The agreed values of a kind: nothing; -1234567890123; 2.75; "tagged, 日本語"; {3, 4.5}.
 * By value and by pointer, out. A kind that does not exist is set as the tag all the same.
 */
TaggedValue tagged_value_make(TaggedKind kind);
void tagged_value_fill(TaggedValue *value, TaggedKind kind);

/* A value with the tag 99, which no member has. */
TaggedValue tagged_value_unknown(void);

/* By value and by pointer, in: checks that the value is the agreed one of its kind. */
bool tagged_value_check(TaggedValue value, TaggedKind kind);
bool tagged_value_check_in(const TaggedValue *value, TaggedKind kind);

/* Both: doubles a number and the numbers of a point, leaves the rest. */
TaggedValue tagged_value_doubled(TaggedValue value);
void tagged_value_twice(TaggedValue *value);

/* Both: an integer becomes a real and a real an integer; the rest becomes none. */
void tagged_value_change(TaggedValue *value);

/* An array: the sum of all numbers, text by its length, a point by x + y. */
double tagged_values_sum(const TaggedValue *values, size_t count);

/* Out: integer, real, text, point, none, integer, ... each the agreed one. */
void tagged_values_fill(TaggedValue *values, size_t count);

/* A static array of four: integer, real, text, point, each the agreed one. */
const TaggedValue *tagged_values(void);

/* The id 4000000000; the name "by int". */
TaggedByInt tagged_by_int_id(void);
TaggedByInt tagged_by_int_name(void);

/* Checks that the value is one of the two. */
bool tagged_by_int_check(TaggedByInt value);
bool tagged_by_int_check_in(const TaggedByInt *value);

/* The byte 250; the number -250. */
TaggedByByte tagged_by_byte_byte(void);
TaggedByByte tagged_by_byte_number(void);

/* Checks that the value is one of the two. */
bool tagged_by_byte_check(TaggedByByte value);
bool tagged_by_byte_check_in(const TaggedByByte *value);

/* {1, 0.5, 2, TAGGED_REAL}; {1, 77, 2, TAGGED_INTEGER}. */
TaggedAfter tagged_after_single(void);
TaggedAfter tagged_after_whole(void);

/* Checks that the value is one of the two. */
bool tagged_after_check(TaggedAfter value);
bool tagged_after_check_in(const TaggedAfter *value);

/* A failure with an error; a success with the agreed value of a kind. */
TaggedResult tagged_result_failure(int32_t error);
TaggedResult tagged_result_success(TaggedKind kind);

/* The error of a failure; of a success the kind of its value, which is checked. */
int32_t tagged_result_read(TaggedResult result);
int32_t tagged_result_read_in(const TaggedResult *result);

/* sizeof and alignof a type such as "TaggedValue"; SIZE_MAX for an unknown one. */
size_t tagged_size_of(const char *type);
size_t tagged_align_of(const char *type);

/* offsetof a field such as "TaggedValue.text"; SIZE_MAX for an unknown one. */
size_t tagged_offset_of(const char *field);

/* The checks that failed since this was last asked. */
int tagged_failures(void);

#endif
