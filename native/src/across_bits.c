#include "across_bits.h"

#include "check.h"
#include "layout.h"

/* The fields of each struct, with what is agreed of them for the bases 10 and 15. */
#define FLAGS(F)              \
    F(ready, 1, 0)            \
    F(level, 5, 7)            \
    F(sign, -1, 0)            \
    F(shift, -8, 7)           \
    F(truth, true, false)     \
    F(mode, BITS_FAST, BITS_TURBO) \
    F(rest, 100, 1)
#define BYTE(F) F(low, 6, 1) F(high, -16, 15)
#define STRADDLING(F) F(a, 0xABCDE, 1) F(b, 0xFFFFF, 0x81234) F(c, 0x1FE, 0x101)
#define ENDED(F) F(a, 6, 1) F(b, 3, 4) F(c, -32768, 32767)
#define WHOLE(F) F(all, UINT64_C(0x8123456789ABCDEF), UINT64_C(0x7FFFFFFFFFFFFFFF))
#define WIDE(F) \
    F(a, UINT64_C(0xFEDCBA9876), 1) F(b, INT64_C(-1099511627776), INT64_C(1099511627775))
#define ACROSS(F)                                                          \
    F(a, 65, 127)                                                          \
    F(b, INT64_C(-562949953421312), INT64_C(562949953421311)) F(c, 2000, 1)
#define MIXED(F) \
    F(before, -1, 2) F(a, 1000, 1023) F(between, -30000, 30000) F(b, -64, 63) F(after, 11, -12)
#define FLOAT(F) F(a, 5, 7) F(x, 12.5F, -0.25F)
#define FLOAT_FIRST(F) F(x, 12.5F, -0.25F) F(a, -1073741824, 1073741823)
#define FLOAT_GAP(F) F(x, 12.5F, -0.25F) F(a, UINT64_C(0xFEDCBA9876), 1)
#define DOUBLE(F) F(x, 12.5, -0.25) F(a, -16, 15) F(b, 4000, 4095)
#define DOUBLE_LAST(F) F(a, 100, 127) F(x, 12.5, -0.25)
#define MEMORY(F) F(a, UINT64_C(0x1FEDCBA98), 1) F(plain, -5, 6) F(b, 300, 511) F(x, 12.5, -0.25)
#define HEADER(F)                                               \
    F(version, 4, 15)                                           \
    F(size, 9, 0)                                               \
    F(length, 40000, 1)                                         \
    F(sum, 0xFEDCBA98, 2)                                       \
    F(low, 0xABC, 1)                                            \
    F(high, 0x7ABCDE, 0x400001)                                 \
    F(stamp, UINT64_C(0x8123456789ABCDEF), UINT64_C(0x1122334455667788)) \
    F(byte.low, 6, 1)                                           \
    F(byte.high, -16, 15)                                       \
    F(x, 12.5, -0.25)
#define PACKED_ARRAY(F) \
    F(before, 1, -1) F(numbers[0], 123456789, -2) F(numbers[1], -3, 3) F(after, -4, 4)
#define PACK(F) F(a, 1, -1) F(b, 123456789, -2) F(x, 12.5, -0.25) F(c, 3, -3) F(d, -4, 4)
#define ALIGNED(F) F(a, 1, -1) F(x, 12.5, -0.25) F(b, 2, -2)
#define BLOCK(F) F(a, 1, -1) F(b, 200, 255)

#define BY_VALUE(S)                            \
    S(flags, BitsFlags, FLAGS)                 \
    S(byte, BitsByte, BYTE)                    \
    S(straddling, BitsStraddling, STRADDLING)  \
    S(ended, BitsEnded, ENDED)                 \
    S(whole, BitsWhole, WHOLE)                 \
    S(wide, BitsWide, WIDE)                    \
    S(across, BitsAcross, ACROSS)              \
    S(mixed, BitsMixed, MIXED)                 \
    S(float, BitsFloat, FLOAT)                 \
    S(float_first, BitsFloatFirst, FLOAT_FIRST) \
    S(float_gap, BitsFloatGap, FLOAT_GAP)       \
    S(double, BitsDouble, DOUBLE)              \
    S(double_last, BitsDoubleLast, DOUBLE_LAST)

#define BY_POINTER(S)              \
    S(header, BitsHeader, HEADER)  \
    S(packed_array, BitsPackedArray, PACKED_ARRAY) \
    S(pack, BitsPack, PACK)        \
    S(aligned, BitsAligned, ALIGNED) \
    S(block, BitsBlock, BLOCK)

#define SET(field, at10, at15) value->field = base == 10 ? (at10) : (at15);
#define COMPARE(field, at10, at15) same &= CHECK(value->field == (base == 10 ? (at10) : (at15)));

#define POINTER_FUNCTIONS(name, type, fields)                    \
    void bits_##name##_fill(type *value, int base) {             \
        if (CHECK(value != NULL)) {                              \
            fields(SET)                                          \
        }                                                        \
    }                                                            \
    bool bits_##name##_check_in(const type *value, int base) {   \
        bool same = CHECK(value != NULL);                        \
        if (same) {                                              \
            same = CHECK((uintptr_t) value % _Alignof(type) == 0); \
            fields(COMPARE)                                      \
        }                                                        \
        return same;                                             \
    }                                                            \
    void bits_##name##_add(type *value, int amount) {            \
        int base = amount == 5 ? 10 : 15;                        \
        bits_##name##_check_in(value, base);                     \
        bits_##name##_fill(value, base + amount);                \
    }

#define VALUE_FUNCTIONS(name, type, fields)              \
    type bits_##name##_make(int base) {                  \
        type value;                                      \
        memset(&value, 0xFF, sizeof value);              \
        bits_##name##_fill(&value, base);                \
        return value;                                    \
    }                                                    \
    bool bits_##name##_check(type value, int base) {     \
        return bits_##name##_check_in(&value, base);     \
    }                                                    \
    type bits_##name##_plus(type value, int amount) {    \
        bits_##name##_add(&value, amount);               \
        return value;                                    \
    }

BY_VALUE(POINTER_FUNCTIONS)
BY_VALUE(VALUE_FUNCTIONS)
BY_POINTER(POINTER_FUNCTIONS)

void bits_memory_fill(BitsMemory *value, int base) {
    if (CHECK(value != NULL)) {
        MEMORY(SET)
        bits_flags_fill(&value->flags, base);
    }
}

bool bits_memory_check_in(const BitsMemory *value, int base) {
    bool same = CHECK(value != NULL);
    if (same) {
        MEMORY(COMPARE)
        same &= bits_flags_check_in(&value->flags, base);
    }
    return same;
}

void bits_memory_add(BitsMemory *value, int amount) {
    int base = amount == 5 ? 10 : 15;
    bits_memory_check_in(value, base);
    bits_memory_fill(value, base + amount);
}

VALUE_FUNCTIONS(memory, BitsMemory, MEMORY)

int bits_flags_sum(const BitsFlags *values, size_t count) {
    int sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += (int) values[i].level + 10 * values[i].shift + 100 * (int) values[i].mode;
    }
    return sum;
}

void bits_flags_fill_all(BitsFlags *values, size_t count) {
    for (size_t i = 0; i < count; i++) {
        bits_flags_fill(&values[i], i % 2 == 0 ? 10 : 15);
    }
}

BitsHolder *bits_holder(void) {
    static BitsHolder holder;
    holder = (BitsHolder) {.before = 7, .after = -7};
    bits_flags_fill_all(holder.flags, 3);
    return &holder;
}

bool bits_holder_check(const BitsHolder *holder, int first, int second, int third) {
    return CHECK(holder->before == 7) && CHECK(holder->after == -7)
        && bits_flags_check_in(&holder->flags[0], first)
        && bits_flags_check_in(&holder->flags[1], second)
        && bits_flags_check_in(&holder->flags[2], third);
}

BitsReadings bits_readings_make(uint16_t all) {
    return (BitsReadings) {.all = all};
}

uint16_t bits_readings_all(BitsReadings readings) {
    return readings.all;
}

void bits_readings_set(BitsReadings *readings, uint16_t all) {
    readings->all = all;
}

BitsOdd bits_odd_plus(BitsOdd odd, int amount) {
    odd.bytes[8] = (uint8_t) (odd.bytes[8] + amount);
    return odd;
}

BitsTagged bits_tagged_make(BitsMode mode) {
    switch (mode) {
        case BITS_OFF:
            return (BitsTagged) {.before = 5, .mode = mode, .whole = 77};
        case BITS_SLOW:
            return (BitsTagged) {.before = 6, .mode = mode, .real = 0.5F};
        case BITS_FAST:
            return (BitsTagged) {.before = 7, .mode = mode, .large = -2.75};
        default:
            return (BitsTagged) {.before = 1, .mode = mode};
    }
}

bool bits_tagged_check_in(const BitsTagged *value, BitsMode mode) {
    if (!CHECK(value != NULL) || !CHECK(value->mode == mode)) {
        return false;
    }
    switch (mode) {
        case BITS_OFF:
            return CHECK(value->before == 5) && CHECK(value->whole == 77);
        case BITS_SLOW:
            return CHECK(value->before == 6) && CHECK(value->real == 0.5F);
        case BITS_FAST:
            return CHECK(value->before == 7) && CHECK(value->large == -2.75);
        default:
            return CHECK(!"a mode that has a member");
    }
}

bool bits_tagged_check(BitsTagged value, BitsMode mode) {
    return bits_tagged_check_in(&value, mode);
}

void bits_tagged_fill(BitsTagged *value, BitsMode mode) {
    if (CHECK(value != NULL)) {
        *value = bits_tagged_make(mode);
    }
}

BitsNumbered bits_numbered_make(int tag) {
    return tag == 3 ? (BitsNumbered) {.tag = tag, .real = 0.5F}
                    : (BitsNumbered) {.tag = tag, .whole = 77};
}

bool bits_numbered_check(BitsNumbered value, int tag) {
    return CHECK(value.tag == tag)
        && (tag == 3 ? CHECK(value.real == 0.5F) : CHECK(value.whole == 77));
}

#define T(type) LAYOUT_TYPE(type)
#define F(type, field) LAYOUT_FIELD(type, field)

static const LayoutEntry layouts[] = {
    T(BitsFlags), T(BitsByte), T(BitsStraddling), T(BitsEnded), T(BitsWhole), T(BitsWide),
    T(BitsAcross),
    T(BitsMixed), F(BitsMixed, before), F(BitsMixed, between), F(BitsMixed, after),
    T(BitsFloat), F(BitsFloat, x), T(BitsFloatFirst), F(BitsFloatFirst, x),
    T(BitsFloatGap), F(BitsFloatGap, x),
    T(BitsDouble), F(BitsDouble, x), T(BitsDoubleLast), F(BitsDoubleLast, x),
    T(BitsMemory), F(BitsMemory, flags), F(BitsMemory, plain), F(BitsMemory, x),
    T(BitsHeader), F(BitsHeader, length), F(BitsHeader, sum), F(BitsHeader, stamp),
    F(BitsHeader, byte), F(BitsHeader, x),
    T(BitsPackedArray), F(BitsPackedArray, before), F(BitsPackedArray, numbers),
    F(BitsPackedArray, after),
    T(BitsPack), F(BitsPack, a), F(BitsPack, b), F(BitsPack, x), F(BitsPack, c), F(BitsPack, d),
    T(BitsAligned), F(BitsAligned, a), F(BitsAligned, x), F(BitsAligned, b),
    T(BitsBlock), F(BitsBlock, a), F(BitsBlock, b),
    T(BitsHolder), F(BitsHolder, flags),
    T(BitsReadings), F(BitsReadings, all),
    T(BitsOdd), F(BitsOdd, bytes),
    T(BitsTagged), F(BitsTagged, whole), F(BitsTagged, real), F(BitsTagged, large),
    T(BitsNumbered), F(BitsNumbered, whole), F(BitsNumbered, real),
};

LAYOUT_QUERIES(bits)

int bits_failures(void) {
    return check_failures();
}
