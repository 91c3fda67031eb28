#ifndef ACROSS_GIVEN_H
#define ACROSS_GIVEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <uchar.h>

/* Pointers and lengths that C gives: to callbacks, and in structs. */

typedef enum GivenKind { GIVEN_ONE = 1, GIVEN_TWO = 2 } GivenKind;

typedef struct GivenPoint {
    int8_t x;
    double y;
} GivenPoint;

typedef union GivenNumber {
    int32_t i;
    float f;
} GivenNumber;

/* The agreed elements: 1, -2, 3 and so on, so many of them; NULL and 0 where count is negative. */
typedef int (*GivenInts)(const int32_t *values, size_t count);
typedef int (*GivenBytes)(uint8_t count, const uint8_t *values);
typedef int (*GivenDoubles)(const double *values, int32_t count);
typedef int (*GivenTruths)(const bool *values, size_t count);
typedef int (*GivenKinds)(const GivenKind *values, size_t count);
typedef int (*GivenPointers)(void *const *values, size_t count);
typedef int (*GivenPoints)(GivenPoint *values, int64_t count);
typedef int (*GivenNumbers)(const GivenNumber *values, size_t count);
typedef int (*GivenTexts)(const char *const *values, size_t count);
typedef int (*GivenText)(const char *text, size_t count, const char16_t *wide, uint32_t units);
typedef int (*GivenMemory)(void *memory, size_t size);

/* 1, -2, 3 ... */
int given_ints(GivenInts callback, int count);
/* 255, 254 ... */
int given_bytes(GivenBytes callback, int count);
/* 0.5, 1.5 ... */
int given_doubles(GivenDoubles callback, int count);
/* true, false, true ... */
int given_truths(GivenTruths callback, int count);
/* GIVEN_ONE, GIVEN_TWO, GIVEN_ONE ... */
int given_kinds(GivenKinds callback, int count);
/* NULL, then pointers to the number 42 */
int given_pointers(GivenPointers callback, int count);
/* {0, 0.5}, {1, 1.5} ...; checks that the callback left y as it was, and adds up what x became */
int given_points(GivenPoints callback, int count);
/* 0x3f800000, which is 1.0f */
int given_numbers(GivenNumbers callback, int count);
/* "a", "ab", "abc" ... */
int given_texts(GivenTexts callback, int count);
/* count bytes of "Gr\u00fc\u00dfe", and as many units of u"\U0001f408x" as the callback needs; not terminated */
int given_text(GivenText callback, int count);
/* zeroes, which the callback may write to: the sum of the bytes after it */
int given_memory(GivenMemory callback, int count);

/* A length that no array has. */
int given_too_many(GivenInts callback);
int given_negative(GivenDoubles callback);

/* All three in a struct: 1, -2, 3; {0, 0.5}, {1, 1.5}; "a", "ab". */
typedef struct GivenSlices {
    uint16_t int_count;
    const int32_t *ints;
    GivenPoint *points;
    size_t point_count;
    const char *const *texts;
    int32_t text_count;
    const char *name;
    uint8_t name_length;
    void *memory;
    size_t size;
} GivenSlices;

GivenSlices *given_slices(void);

/* Checks that these are the agreed ones, the points at most "points" of them. */
bool given_are_slices(const GivenSlices *slices, size_t points);

size_t given_size_of(const char *type);
size_t given_align_of(const char *type);
size_t given_offset_of(const char *field);

/* The checks that failed since this was last asked. */
int given_failures(void);

#endif
