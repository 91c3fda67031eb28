#include "across_unions.h"

#include "check.h"
#include "layout.h"

UnionNumber union_number_of_int(int32_t i) {
    return (UnionNumber) {.i = i};
}

UnionNumber union_number_of_float(float f) {
    return (UnionNumber) {.f = f};
}

UnionFloating union_floating_of_float(float f) {
    return (UnionFloating) {.f = f};
}

UnionFloating union_floating_of_double(double d) {
    return (UnionFloating) {.d = d};
}

UnionBits union_bits_of_integer(int64_t integer) {
    return (UnionBits) {.integer = integer};
}

UnionBits union_bits_of_real(double real) {
    return (UnionBits) {.real = real};
}

UnionBits union_bits_of_bytes(uint8_t first) {
    UnionBits bits;
    for (int i = 0; i < 16; i++) {
        bits.bytes[i] = (uint8_t) (first + i);
    }
    return bits;
}

UnionHalves union_halves_of_whole(int32_t whole) {
    return (UnionHalves) {.whole = whole};
}

UnionHalves union_halves_of(int16_t a, int16_t b) {
    return (UnionHalves) {.halves = {.a = a, .b = b}};
}

UnionLarge union_large_of_integers(int64_t first) {
    return (UnionLarge) {.integers = {first, first + 1, first + 2}};
}

UnionLarge union_large_of_text(void) {
    return (UnionLarge) {.text = "large"};
}

int32_t union_number_int(UnionNumber number) {
    return number.i;
}

float union_number_float(UnionNumber number) {
    return number.f;
}

float union_floating_float(UnionFloating floating) {
    return floating.f;
}

double union_floating_double(UnionFloating floating) {
    return floating.d;
}

int64_t union_bits_integer(UnionBits bits) {
    return bits.integer;
}

double union_bits_real(UnionBits bits) {
    return bits.real;
}

int32_t union_bits_bytes(UnionBits bits) {
    int32_t sum = 0;
    for (int i = 0; i < 16; i++) {
        sum += (i + 1) * bits.bytes[i];
    }
    return sum;
}

int32_t union_halves_whole(UnionHalves halves) {
    return halves.whole;
}

int16_t union_halves_a(UnionHalves halves) {
    return halves.halves.a;
}

int16_t union_halves_b(UnionHalves halves) {
    return halves.halves.b;
}

double union_large_reals(UnionLarge large) {
    return large.reals[0] + large.reals[1] + large.reals[2];
}

size_t union_large_text(UnionLarge large) {
    return CHECK(large.text != NULL) ? strlen(large.text) : 0;
}

int32_t union_number_read(const UnionNumber *number) {
    return CHECK(number != NULL) ? number->i : 0;
}

void union_number_write(UnionNumber *number) {
    if (CHECK(number != NULL)) {
        number->f = 1.5F;
    }
}

void union_number_increment(UnionNumber *number) {
    if (CHECK(number != NULL)) {
        number->i++;
    }
}

int64_t union_bits_read(const UnionBits *bits) {
    return CHECK(bits != NULL) ? bits->integer : 0;
}

void union_bits_write(UnionBits *bits) {
    if (CHECK(bits != NULL)) {
        *bits = union_bits_of_bytes(1);
    }
}

void union_bits_twice(UnionBits *bits) {
    if (CHECK(bits != NULL)) {
        bits->real *= 2;
    }
}

UnionHolder union_holder_make(void) {
    return (UnionHolder) {
        .which = 1, .number = {.i = 20}, .real = 30.5, .bits = {.integer = 40}};
}

void union_holder_fill(UnionHolder *holder) {
    if (CHECK(holder != NULL)) {
        *holder = union_holder_make();
    }
}

bool union_holder_check(UnionHolder holder) {
    bool good = CHECK(holder.which == 1);
    good &= CHECK(holder.number.i == 20);
    good &= CHECK(holder.real == 30.5);
    good &= CHECK(holder.bits.integer == 40);
    return good;
}

bool union_holder_check_in(const UnionHolder *holder) {
    return CHECK(holder != NULL) && union_holder_check(*holder);
}

int64_t union_numbers_sum(const UnionNumber *numbers, size_t count) {
    int64_t sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += numbers[i].i;
    }
    return sum;
}

#define T(type) LAYOUT_TYPE(type)
#define F(type, field) LAYOUT_FIELD(type, field)

static const LayoutEntry layouts[] = {
    T(UnionNumber), F(UnionNumber, i), F(UnionNumber, f),
    T(UnionFloating), F(UnionFloating, f), F(UnionFloating, d),
    T(UnionBits), F(UnionBits, integer), F(UnionBits, real), F(UnionBits, bytes),
    T(UnionHalves), F(UnionHalves, whole), F(UnionHalves, halves),
    F(UnionHalves, halves.a), F(UnionHalves, halves.b),
    T(UnionLarge), F(UnionLarge, integers), F(UnionLarge, reals), F(UnionLarge, text),
    T(UnionHolder), F(UnionHolder, which), F(UnionHolder, number), F(UnionHolder, real),
    F(UnionHolder, shorts), F(UnionHolder, bits),
};

LAYOUT_QUERIES(union)

int union_failures(void) {
    return check_failures();
}
