#include "across_layouts.h"

#include "check.h"
#include "layout.h"

static LayoutBoard board;

static LayoutColor color(int i) {
    static const LayoutColor colors[] = {LAYOUT_RED, LAYOUT_GREEN, LAYOUT_BLUE};
    return colors[i % 3];
}

LayoutBoard layout_board_make(void) {
    LayoutBoard made = {.before = -1, .after = -2};
    for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 4; j++) {
            made.grid[i][j] = 10 * i + j;
        }
    }
    for (int i = 0; i < 12; i++) {
        made.flags[i / 6][i / 2 % 3][i % 2] = (i / 6 + i / 2 % 3 + i % 2) % 2 == 1;
        made.deep[0][i / 6][i / 2 % 3][i % 2] = i;
    }
    for (int i = 0; i < 6; i++) {
        made.words[i / 3][i % 3] = (uint16_t) (65535 - i);
        made.points[i / 3][i % 3] = (LayoutPoint) {i / 3, i % 3 + 0.5};
    }
    for (int i = 0; i < 4; i++) {
        made.colors[i / 2][i % 2] = color(i);
    }
    made.numbers[0][0].real = 1.0F;
    made.numbers[0][1].whole = 7;
    made.pointers[1][0] = &board;
    return made;
}

void layout_board_fill(LayoutBoard *given) {
    if (CHECK(given != NULL)) {
        *given = layout_board_make();
    }
}

bool layout_board_check(const LayoutBoard *given) {
    if (!CHECK(given != NULL)) {
        return false;
    }
    LayoutBoard made = layout_board_make();
    bool equal = CHECK(given->before == made.before) && CHECK(given->after == made.after);
    equal = CHECK(memcmp(given->grid, made.grid, sizeof made.grid) == 0) && equal;
    equal = CHECK(memcmp(given->flags, made.flags, sizeof made.flags) == 0) && equal;
    equal = CHECK(memcmp(given->words, made.words, sizeof made.words) == 0) && equal;
    equal = CHECK(memcmp(given->colors, made.colors, sizeof made.colors) == 0) && equal;
    equal = CHECK(memcmp(given->numbers, made.numbers, sizeof made.numbers) == 0) && equal;
    equal = CHECK(memcmp(given->pointers, made.pointers, sizeof made.pointers) == 0) && equal;
    equal = CHECK(memcmp(given->deep, made.deep, sizeof made.deep) == 0) && equal;
    for (int i = 0; i < 6; i++) {
        const LayoutPoint *point = &given->points[i / 3][i % 3];
        equal = CHECK(point->x == i / 3) && CHECK(point->y == i % 3 + 0.5) && equal;
    }
    return equal;
}

const void *layout_board_address(void) {
    return &board;
}

int64_t layout_packet_sum(const LayoutPacket *packet) {
    if (!CHECK(packet != NULL)) {
        return -1;
    }
    int64_t sum = 0;
    for (uint32_t i = 0; i < packet->count; i++) {
        CHECK(packet->items[i] == (int32_t) i + 1);
        sum += packet->items[i];
    }
    return sum;
}

void layout_packet_twice(LayoutPacket *packet) {
    if (CHECK(packet != NULL)) {
        for (uint32_t i = 0; i < packet->count; i++) {
            packet->items[i] *= 2;
        }
    }
}

#define MOST 100000

LayoutPacket *layout_packet_get(uint32_t count) {
    static int32_t memory[MOST + 1];
    if (count == 0 || !CHECK(count <= MOST)) {
        return NULL;
    }
    LayoutPacket *packet = (LayoutPacket *) memory;
    packet->count = count;
    for (uint32_t i = 0; i < count; i++) {
        packet->items[i] = (int32_t) i + 1;
    }
    return packet;
}

void layout_packet_each(void (*sink)(const LayoutPacket *packet)) {
    static const uint32_t counts[] = {0, 1, 3, 10000};
    for (int i = 0; i < 4; i++) {
        LayoutPacket none = {0};
        sink(counts[i] == 0 ? &none : layout_packet_get(counts[i]));
    }
}

void layout_bytes_lie(void (*sink)(const LayoutBytes *bytes), int64_t size) {
    LayoutBytes bytes = {.size = size, .tag = 'x'};
    sink(&bytes);
}

bool layout_bytes_check(const LayoutBytes *bytes, int64_t size) {
    if (!CHECK(bytes != NULL) || !CHECK(bytes->size == size) || !CHECK(bytes->tag == 'x')) {
        return false;
    }
    for (int64_t i = 0; i < size; i++) {
        if (!CHECK(bytes->data[i] == (uint8_t) i)) {
            return false;
        }
    }
    return true;
}

bool layout_path_check(const LayoutPath *path, int count) {
    if (!CHECK(path != NULL) || !CHECK((int) path->count == count) || !CHECK(path->closed == 1)) {
        return false;
    }
    for (int i = 0; i < count; i++) {
        if (!CHECK(path->points[i].x == i) || !CHECK(path->points[i].y == -i)) {
            return false;
        }
    }
    return true;
}

LayoutPath *layout_path_get(int count) {
    static double memory[2 * 100 + 2];
    if (!CHECK(count <= 100)) {
        return NULL;
    }
    LayoutPath *path = (LayoutPath *) memory;
    path->count = (unsigned) count & 0xFFFFF;
    path->closed = 1;
    for (int i = 0; i < count; i++) {
        path->points[i] = (LayoutPoint) {i, -i};
    }
    return path;
}

bool layout_colors_check(const LayoutColors *colors, int count) {
    if (!CHECK(colors != NULL) || !CHECK(colors->count == count)) {
        return false;
    }
    for (int i = 0; i < count; i++) {
        if (!CHECK(colors->colors[i] == color(i))) {
            return false;
        }
    }
    return true;
}

LayoutDeep layout_deep_make(void) {
    LayoutDeep deep = {.first = 1, .last = 5};
    deep.second = 2;
    deep.low = 0x0201;
    deep.third = 3;
    deep.fourth = 4;
    return deep;
}

bool layout_deep_check(LayoutDeep deep) {
    return CHECK(deep.first == 1) && CHECK(deep.second == 2) && CHECK(deep.low == 0x0201)
        && CHECK(deep.third == 3) && CHECK(deep.fourth == 4) && CHECK(deep.last == 5);
}

bool layout_deep_check_in(const LayoutDeep *deep) {
    return CHECK(deep != NULL) && layout_deep_check(*deep);
}

LayoutGap layout_gap_twice(LayoutGap gap) {
    gap.a *= 2;
    gap.b *= 2;
    gap.c *= 2;
    return gap;
}

double _Complex layout_complex_times(double _Complex z, double _Complex w) {
    return z * w;
}

float _Complex layout_complex_float_times(float _Complex z, float _Complex w) {
    return z * w;
}

double _Complex layout_complex_conjugate(double _Complex z) {
    return conj(z);
}

double _Complex layout_complex_twice(double _Complex (*f)(double _Complex z), double _Complex z) {
    return f(f(z));
}

float _Complex layout_complex_float_twice(
        float _Complex (*f)(float _Complex z, int n), float _Complex z) {
    return f(f(z, 1), 2);
}

double _Complex layout_complex_sum(
        double a, double b, double c, double d, double e, double f, double g, double _Complex h) {
    return a + b + c + d + e + f + g + h;
}

static const LayoutEntry layouts[] = {
    LAYOUT_TYPE(LayoutBoard),
    LAYOUT_FIELD(LayoutBoard, before),
    LAYOUT_FIELD(LayoutBoard, grid),
    LAYOUT_FIELD(LayoutBoard, flags),
    LAYOUT_FIELD(LayoutBoard, words),
    LAYOUT_FIELD(LayoutBoard, colors),
    LAYOUT_FIELD(LayoutBoard, points),
    LAYOUT_FIELD(LayoutBoard, numbers),
    LAYOUT_FIELD(LayoutBoard, pointers),
    LAYOUT_FIELD(LayoutBoard, deep),
    LAYOUT_FIELD(LayoutBoard, after),
    LAYOUT_TYPE(LayoutPacket),
    LAYOUT_FIELD(LayoutPacket, count),
    LAYOUT_FIELD(LayoutPacket, items),
    LAYOUT_TYPE(LayoutPath),
    LAYOUT_FIELD(LayoutPath, points),
    LAYOUT_TYPE(LayoutBytes),
    LAYOUT_FIELD(LayoutBytes, size),
    LAYOUT_FIELD(LayoutBytes, tag),
    LAYOUT_FIELD(LayoutBytes, data),
    LAYOUT_TYPE(LayoutDeep),
    LAYOUT_TYPE(LayoutGap),
};

LAYOUT_QUERIES(layouts)

int layouts_failures(void) {
    return check_failures();
}
