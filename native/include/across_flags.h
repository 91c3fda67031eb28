#ifndef ACROSS_FLAGS_H
#define ACROSS_FLAGS_H

#include <stdint.h>

#define FLAG_READ 1
#define FLAG_WRITE 2
#define FLAG_BOTH 3
#define FLAG_CREATE 0x40
#define FLAG_TOP 0x80

typedef struct FlagFile {
    int8_t small;
    int flags;
    uint16_t shorts;
    unsigned long longs;
    uint64_t wide;
} FlagFile;

typedef struct FlagBits {
    unsigned kind : 3;
    unsigned flags : 8;
    unsigned long long wide : 33;
    unsigned last : 2;
} FlagBits;

int flags_int(int flags);
int flags_high(int flags);
int8_t flags_int8(int8_t flags);
uint8_t flags_uint8(uint8_t flags);
uint16_t flags_uint16(uint16_t flags);
uint32_t flags_uint32(uint32_t flags);
unsigned long flags_ulong(unsigned long flags);
int64_t flags_int64(int64_t flags);
uint64_t flags_uint64(uint64_t flags);
/* What it is given comes back, whatever bits that are. */
int flags_of(int bits);
int64_t flags_of_wide(int64_t bits);
FlagFile flags_file(FlagFile file);
void flags_fill(FlagFile *file);
int flags_ask(int (*filter)(int), int flags);
int8_t flags_ask_int8(int8_t (*filter)(int8_t), int8_t flags);
void flags_out(int bits, uint32_t *flags);
int flags_each(const int *flags, int (*see)(const int *));
int flags_variadic(int count, ...);
/* kind 5, flags FLAG_TOP and FLAG_READ, wide 0x80000000, last 2; back come the other flags. */
FlagBits flags_bits(FlagBits bits);
/* The checks that failed since this was last asked. */
int flags_failures(void);

#endif
