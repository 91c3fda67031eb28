#ifndef ACROSS_BITS_H
#define ACROSS_BITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bit-fields, packed structs, and alignments of their own. */

typedef enum BitsMode { BITS_OFF, BITS_SLOW, BITS_FAST, BITS_TURBO } BitsMode;

/* One register: flags of one bit, with and without sign, a truth value, an enum, unnamed bits. */
typedef struct BitsFlags {
    unsigned ready : 1;
    unsigned level : 3;
    int sign : 1;
    int shift : 4;
    unsigned : 5;
    bool truth : 1;
    BitsMode mode : 2;
    uint8_t rest : 7;
} BitsFlags;

typedef struct BitsByte {
    uint8_t low : 3;
    int8_t high : 5;
} BitsByte;

/* A field that has no room beside the one before; a unit that is ended. */
typedef struct BitsStraddling {
    uint32_t a : 20;
    uint32_t b : 20;
    uint16_t c : 9;
} BitsStraddling;

typedef struct BitsEnded {
    uint8_t a : 3;
    uint8_t : 0;
    uint8_t b : 3;
    unsigned : 0;
    int16_t c : 16;
} BitsEnded;

/* All bits of a type. */
typedef struct BitsWhole {
    uint64_t all : 64;
} BitsWhole;

/* Two registers. */
typedef struct BitsWide {
    uint64_t a : 40;
    int64_t b : 41;
} BitsWide;

typedef struct BitsAcross {
    uint64_t a : 7;
    int64_t b : 50;
    uint16_t c : 11;
} BitsAcross;

/* Beside plain fields, integers and floating. */
typedef struct BitsMixed {
    int8_t before;
    unsigned a : 10;
    int16_t between;
    int b : 7;
    int8_t after;
} BitsMixed;

typedef struct BitsFloat {
    unsigned a : 3;
    float x;
} BitsFloat;

typedef struct BitsFloatFirst {
    float x;
    int a : 31;
} BitsFloatFirst;

typedef struct BitsDouble {
    double x;
    int a : 5;
    unsigned b : 12;
} BitsDouble;

typedef struct BitsDoubleLast {
    unsigned a : 7;
    double x;
} BitsDoubleLast;

/* The bit-field finds no room behind the float; only padding lies there. */
typedef struct BitsFloatGap {
    float x;
    uint64_t a : 40;
} BitsFloatGap;

/* Memory. */
typedef struct BitsMemory {
    uint64_t a : 33;
    BitsFlags flags;
    int32_t plain;
    unsigned b : 9;
    double x;
} BitsMemory;

/* By pointer alone: the linker has no calling convention for them. */
typedef struct __attribute__((packed)) BitsHeader {
    uint8_t version : 4;
    uint8_t size : 4;
    uint16_t length;
    uint32_t sum;
    unsigned low : 12;
    unsigned high : 23;
    uint64_t stamp;
    BitsByte byte;
    double x;
} BitsHeader;

typedef struct __attribute__((packed)) BitsPackedArray {
    int8_t before;
    int32_t numbers[2];
    int16_t after;
} BitsPackedArray;

#pragma pack(push, 2)
typedef struct BitsPack {
    int8_t a;
    int32_t b;
    double x;
    int8_t c;
    int64_t d;
} BitsPack;
#pragma pack(pop)

typedef struct BitsAligned {
    int8_t a;
    _Alignas(16) double x;
    int32_t b;
} BitsAligned;

typedef struct __attribute__((aligned(32))) BitsBlock {
    int32_t a;
    uint8_t b;
} BitsBlock;

/*
 * Declares for one struct, say flags for BitsFlags:
 *
 *   bool bits_flags_check_in(const BitsFlags *value, int base);
 *                                                   by pointer, in: checks that it is agreed
 *   void bits_flags_fill(BitsFlags *value, int base);
 *                                                   by pointer, out: the agreed struct
 *   void bits_flags_add(BitsFlags *value, int amount);
 *                                                   by pointer, both: the one agreed becomes the
 *                                                   other one
 *
 * and the same by value: make, check, plus. There are two agreed structs, of the bases 10 and
 * 15; the amount is 5 or -5.
 */
#define BITS_BY_POINTER(name, type)                            \
    bool bits_##name##_check_in(const type *value, int base); \
    void bits_##name##_fill(type *value, int base);           \
    void bits_##name##_add(type *value, int amount);

#define BITS_FUNCTIONS(name, type)               \
    BITS_BY_POINTER(name, type)                  \
    type bits_##name##_make(int base);           \
    bool bits_##name##_check(type value, int base); \
    type bits_##name##_plus(type value, int amount);

BITS_FUNCTIONS(flags, BitsFlags)
BITS_FUNCTIONS(byte, BitsByte)
BITS_FUNCTIONS(straddling, BitsStraddling)
BITS_FUNCTIONS(ended, BitsEnded)
BITS_FUNCTIONS(whole, BitsWhole)
BITS_FUNCTIONS(wide, BitsWide)
BITS_FUNCTIONS(across, BitsAcross)
BITS_FUNCTIONS(mixed, BitsMixed)
BITS_FUNCTIONS(float, BitsFloat)
BITS_FUNCTIONS(float_first, BitsFloatFirst)
BITS_FUNCTIONS(float_gap, BitsFloatGap)
BITS_FUNCTIONS(double, BitsDouble)
BITS_FUNCTIONS(double_last, BitsDoubleLast)
BITS_FUNCTIONS(memory, BitsMemory)
BITS_BY_POINTER(header, BitsHeader)
BITS_BY_POINTER(packed_array, BitsPackedArray)
BITS_BY_POINTER(pack, BitsPack)
BITS_BY_POINTER(aligned, BitsAligned)
BITS_BY_POINTER(block, BitsBlock)

/* An array: the sum of level + 10 * shift + 100 * mode; out: the agreed ones of 10, 15, 10, ... */
int bits_flags_sum(const BitsFlags *values, size_t count);
void bits_flags_fill_all(BitsFlags *values, size_t count);

/* A static array in a struct: before is 7, after is -7, the flags are those of 10, 15, 10. */
typedef struct BitsHolder {
    int before : 4;
    BitsFlags flags[3];
    int after : 4;
} BitsHolder;

BitsHolder *bits_holder(void);
bool bits_holder_check(const BitsHolder *holder, int first, int second, int third);

/* Every field begins at the first bit. */
typedef union BitsReadings {
    unsigned low : 4;
    int sign : 6;
    uint16_t all;
} BitsReadings;

BitsReadings bits_readings_make(uint16_t all);
uint16_t bits_readings_all(BitsReadings readings);
void bits_readings_set(BitsReadings *readings, uint16_t all);

/* Larger than the unit of the bit-field, which aligns it all the same. */
typedef union BitsOdd {
    unsigned low : 5;
    uint8_t bytes[9];
} BitsOdd;

/* Adds to the last byte. */
BitsOdd bits_odd_plus(BitsOdd odd, int amount);

/* The tag of a tagged union is a bit-field; BITS_TURBO has no member. */
typedef struct BitsTagged {
    unsigned before : 3;
    BitsMode mode : 2;
    union {
        int32_t whole; /* BITS_OFF */
        float real;    /* BITS_SLOW */
        double large;  /* BITS_FAST */
    };
} BitsTagged;

/* The agreed values: {5, whole 77}, {6, real 0.5}, {7, large -2.75}. */
BitsTagged bits_tagged_make(BitsMode mode);
bool bits_tagged_check(BitsTagged value, BitsMode mode);
bool bits_tagged_check_in(const BitsTagged *value, BitsMode mode);
void bits_tagged_fill(BitsTagged *value, BitsMode mode);

/* The same, with a number as the tag. */
typedef struct BitsNumbered {
    int tag : 3;
    union {
        int32_t whole; /* -4 */
        float real;    /* 3 */
    };
} BitsNumbered;

/* The agreed values: {-4, 77}, {3, 0.5}. */
BitsNumbered bits_numbered_make(int tag);
bool bits_numbered_check(BitsNumbered value, int tag);

/* sizeof and alignof a type such as "BitsFlags"; SIZE_MAX for an unknown one. */
size_t bits_size_of(const char *type);
size_t bits_align_of(const char *type);

/* offsetof a field such as "BitsMixed.between", no bit-field; SIZE_MAX for an unknown one. */
size_t bits_offset_of(const char *field);

/* The checks that failed since this was last asked. */
int bits_failures(void);

#endif
