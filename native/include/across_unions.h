#ifndef ACROSS_UNIONS_H
#define ACROSS_UNIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Untagged unions: which member is in use, only the caller knows. */

/* An integer register, though float alone would be in a floating one. */
typedef union UnionNumber {
    int32_t i;
    float f;
} UnionNumber;

/* A floating register. */
typedef union UnionFloating {
    float f;
    double d;
} UnionFloating;

/* Two registers. */
typedef union UnionBits {
    int64_t integer;
    double real;
    uint8_t bytes[16];
} UnionBits;

/* A struct as a member. */
typedef union UnionHalves {
    int32_t whole;
    struct {
        int16_t a;
        int16_t b;
    } halves;
} UnionHalves;

/* Memory. */
typedef union UnionLarge {
    int64_t integers[3];
    double reals[3];
    const char *text;
} UnionLarge;

/* Unions as members, one of them without a name. */
typedef struct UnionHolder {
    int8_t which;
    UnionNumber number;
    union {
        double real;
        int16_t shorts[3];
    };
    UnionBits bits;
} UnionHolder;

/* By value, out: a union whose member is set. */
UnionNumber union_number_of_int(int32_t i);
UnionNumber union_number_of_float(float f);
UnionFloating union_floating_of_float(float f);
UnionFloating union_floating_of_double(double d);
UnionBits union_bits_of_integer(int64_t integer);
UnionBits union_bits_of_real(double real);
UnionBits union_bits_of_bytes(uint8_t first); /* first, first + 1, ..., first + 15 */
UnionHalves union_halves_of_whole(int32_t whole);
UnionHalves union_halves_of(int16_t a, int16_t b);
UnionLarge union_large_of_integers(int64_t first); /* first, first + 1, first + 2 */
UnionLarge union_large_of_text(void);              /* "large" */

/* By value, in: a member of the union, the bytes by their sum of (index + 1) * byte. */
int32_t union_number_int(UnionNumber number);
float union_number_float(UnionNumber number);
float union_floating_float(UnionFloating floating);
double union_floating_double(UnionFloating floating);
int64_t union_bits_integer(UnionBits bits);
double union_bits_real(UnionBits bits);
int32_t union_bits_bytes(UnionBits bits);
int32_t union_halves_whole(UnionHalves halves);
int16_t union_halves_a(UnionHalves halves);
int16_t union_halves_b(UnionHalves halves);
double union_large_reals(UnionLarge large);   /* the sum */
size_t union_large_text(UnionLarge large);    /* the length */

/* By pointer: in, the int; out, the float 1.5; both, the int plus one. */
int32_t union_number_read(const UnionNumber *number);
void union_number_write(UnionNumber *number);
void union_number_increment(UnionNumber *number);

/* By pointer: in, the integer; out, the bytes 1 to 16; both, the real doubled. */
int64_t union_bits_read(const UnionBits *bits);
void union_bits_write(UnionBits *bits);
void union_bits_twice(UnionBits *bits);

/* As members: {1, number.i = 20, real = 30.5, bits.integer = 40}. */
UnionHolder union_holder_make(void);
void union_holder_fill(UnionHolder *holder);

/* Checks that the struct is the one above. */
bool union_holder_check(UnionHolder holder);
bool union_holder_check_in(const UnionHolder *holder);

/* Array of unions: the sum of all ints. */
int64_t union_numbers_sum(const UnionNumber *numbers, size_t count);

/* sizeof and alignof a type such as "UnionBits"; SIZE_MAX for an unknown one. */
size_t union_size_of(const char *type);
size_t union_align_of(const char *type);

/* offsetof a field such as "UnionHolder.bits"; SIZE_MAX for an unknown one. */
size_t union_offset_of(const char *field);

/* The checks that failed since this was last asked. */
int union_failures(void);

#endif
