#include "across_flags.h"

#include "check.h"

#include <stdarg.h>

int flags_int(int flags) {
    CHECK(flags == (FLAG_READ | FLAG_CREATE));
    return flags ^ FLAG_BOTH;
}

int flags_high(int flags) {
    CHECK(flags == INT32_MIN + 1);
    return flags;
}

int8_t flags_int8(int8_t flags) {
    CHECK(flags == -128 + FLAG_WRITE);
    return flags;
}

uint8_t flags_uint8(uint8_t flags) {
    CHECK(flags == (FLAG_TOP | FLAG_WRITE));
    return flags;
}

uint16_t flags_uint16(uint16_t flags) {
    CHECK(flags == (FLAG_TOP | FLAG_WRITE));
    return flags;
}

uint32_t flags_uint32(uint32_t flags) {
    CHECK(flags == 0x80000001u);
    return flags;
}

unsigned long flags_ulong(unsigned long flags) {
    CHECK(flags == 0x80000001ul);
    return flags;
}

int64_t flags_int64(int64_t flags) {
    CHECK(flags == 0x80000001ll);
    return flags;
}

uint64_t flags_uint64(uint64_t flags) {
    CHECK(flags == 0x80000001ull);
    return flags;
}

int flags_of(int bits) {
    return bits;
}

int64_t flags_of_wide(int64_t bits) {
    return bits;
}

FlagFile flags_file(FlagFile file) {
    CHECK(file.small == -128 + FLAG_READ);
    CHECK(file.flags == FLAG_BOTH);
    CHECK(file.shorts == FLAG_CREATE);
    CHECK(file.longs == 0);
    CHECK(file.wide == 0x80000001ull);
    file.longs = 0x80000000ul;
    return file;
}

void flags_fill(FlagFile *file) {
    file->small = -128;
    file->flags = FLAG_WRITE;
    file->shorts = FLAG_TOP;
    file->longs = 0x80000001ul;
    file->wide = 1;
}

int flags_ask(int (*filter)(int), int flags) {
    return filter(flags);
}

int8_t flags_ask_int8(int8_t (*filter)(int8_t), int8_t flags) {
    int8_t answer = filter(flags);
    CHECK(answer == -128 + FLAG_READ);
    return answer;
}

void flags_out(int bits, uint32_t *flags) {
    *flags = (uint32_t)bits;
}

int flags_each(const int *flags, int (*see)(const int *)) {
    return see(flags);
}

int flags_variadic(int count, ...) {
    va_list arguments;
    va_start(arguments, count);
    int flags = va_arg(arguments, int);
    va_end(arguments);
    return flags;
}

FlagBits flags_bits(FlagBits bits) {
    CHECK(bits.kind == 5);
    CHECK(bits.flags == (FLAG_TOP | FLAG_READ));
    CHECK(bits.wide == 0x80000000u);
    CHECK(bits.last == 2);
    bits.flags = FLAG_BOTH | FLAG_CREATE;
    bits.wide = 1;
    return bits;
}

int flags_failures(void) {
    return check_failures();
}
