#include "across_members.h"

#include "check.h"
#include "layout.h"

#include <stdint.h>

static const int32_t numbers[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
static const char *const names[] = {"zero", "one", "two"};
static const MemberColor colors[] = {MEMBER_RED, MEMBER_GREEN, MEMBER_BLUE};

static int32_t plus_one(int32_t argument) {
    return argument + 1;
}

static int32_t plus_two(int32_t argument) {
    return argument + 2;
}

static int32_t plus_three(int32_t argument) {
    return argument + 3;
}

static int32_t (*const functions[])(int32_t) = {plus_one, plus_two, plus_three};

static MemberPoint point(int x) {
    return (MemberPoint) {.x = x, .y = x + 1.5};
}

static bool same_point(const MemberPoint *left, const MemberPoint *right) {
    return left->x == right->x && left->y == right->y;
}

static MemberNested nested(int base) {
    return (MemberNested) {point(base + 1), (int8_t) (base + 3), point(base + 4)};
}

static bool same_nested(const MemberNested *left, const MemberNested *right) {
    return same_point(&left->first, &right->first)
        && left->between == right->between
        && same_point(&left->second, &right->second);
}

static MemberAnonymous anonymous(int base) {
    return (MemberAnonymous) {
        .a = (int8_t) (base + 1), .b = (int16_t) (base + 2),
        .c = base + 3, .d = (int8_t) (base + 4),
    };
}

static bool same_anonymous(const MemberAnonymous *left, const MemberAnonymous *right) {
    return left->a == right->a && left->b == right->b
        && left->c == right->c && left->d == right->d;
}

static MemberInts ints(int base) {
    return (MemberInts) {{base + 1, base + 2, base + 3}};
}

static bool same_ints(const MemberInts *left, const MemberInts *right) {
    return memcmp(left, right, sizeof *left) == 0;
}

static MemberDoubles doubles(int base) {
    return (MemberDoubles) {{base + 1.5, base + 2.5}};
}

static bool same_doubles(const MemberDoubles *left, const MemberDoubles *right) {
    return memcmp(left, right, sizeof *left) == 0;
}

static MemberPoints points(int base) {
    return (MemberPoints) {{point(base + 1), point(base + 3)}};
}

static bool same_points(const MemberPoints *left, const MemberPoints *right) {
    return same_point(&left->points[0], &right->points[0])
        && same_point(&left->points[1], &right->points[1]);
}

static MemberName name(int base) {
    MemberName value = {.id = base};
    snprintf(value.name, sizeof value.name, "name %d", base);
    return value;
}

static bool same_name(const MemberName *left, const MemberName *right) {
    return strncmp(left->name, right->name, sizeof left->name) == 0 && left->id == right->id;
}

static MemberArrays arrays(int base) {
    MemberArrays value = {
        .ints = {base + 1, base + 2, base + 3},
        .doubles = {base + 4.5, base + 5.5},
        .points = {point(base + 11), point(base + 13)},
    };
    for (int i = 0; i < 5; i++) {
        value.bytes[i] = (uint8_t) (base + 6 + i);
    }
    return value;
}

static bool same_arrays(const MemberArrays *left, const MemberArrays *right) {
    return memcmp(left->ints, right->ints, sizeof left->ints) == 0
        && memcmp(left->doubles, right->doubles, sizeof left->doubles) == 0
        && memcmp(left->bytes, right->bytes, sizeof left->bytes) == 0
        && same_point(&left->points[0], &right->points[0])
        && same_point(&left->points[1], &right->points[1]);
}

static MemberPointer pointer(int base) {
    return (MemberPointer) {.pointer = &numbers[base % 10], .number = base + 2};
}

static bool same_pointer(const MemberPointer *left, const MemberPointer *right) {
    return left->pointer != NULL && *left->pointer == *right->pointer
        && left->number == right->number;
}

static MemberText text(int base) {
    return (MemberText) {.text = base == 100 ? NULL : names[base % 3], .number = base};
}

static bool same_text(const MemberText *left, const MemberText *right) {
    bool same = left->text == NULL || right->text == NULL
        ? left->text == right->text
        : strcmp(left->text, right->text) == 0;
    return same && left->number == right->number;
}

static MemberBool truth(int base) {
    return (MemberBool) {.a = base % 2 != 0, .number = base, .b = base % 2 == 0};
}

static bool same_truth(const MemberBool *left, const MemberBool *right) {
    return left->a == right->a && left->number == right->number && left->b == right->b;
}

static MemberEnum colored(int base) {
    return (MemberEnum) {.number = (int8_t) base, .color = colors[base % 3]};
}

static bool same_colored(const MemberEnum *left, const MemberEnum *right) {
    return left->number == right->number && left->color == right->color;
}

static MemberWidths widths(int base) {
    return (MemberWidths) {
        .a = (char) (base + 1), .b = base + 2, .c = (char) (base + 3), .d = base + 4,
        .e = (size_t) base + 5, .f = (unsigned long) base + 6, .g = base + 7,
    };
}

static bool same_widths(const MemberWidths *left, const MemberWidths *right) {
    return left->a == right->a && left->b == right->b && left->c == right->c
        && left->d == right->d && left->e == right->e && left->f == right->f
        && left->g == right->g;
}

static MemberFunction function(int base) {
    return (MemberFunction) {.function = functions[base % 3], .number = base};
}

static bool same_function(const MemberFunction *left, const MemberFunction *right) {
    return left->function != NULL && left->function(1000) == right->function(1000)
        && left->number == right->number;
}

/* The four functions of a struct, from what makes it and what compares it. */
#define FUNCTIONS(topic, type, agreed)                                    \
    type member_##topic##_make(int base) {                                \
        return agreed(base);                                              \
    }                                                                     \
    bool member_##topic##_check(type value, int base) {                   \
        type expected = agreed(base);                                     \
        return CHECK(same_##agreed(&value, &expected));                   \
    }                                                                     \
    bool member_##topic##_check_in(const type *value, int base) {         \
        return CHECK(value != NULL) && member_##topic##_check(*value, base); \
    }                                                                     \
    void member_##topic##_fill(type *value, int base) {                   \
        if (CHECK(value != NULL)) {                                       \
            *value = agreed(base);                                        \
        }                                                                 \
    }

FUNCTIONS(nested, MemberNested, nested)
FUNCTIONS(anonymous, MemberAnonymous, anonymous)
FUNCTIONS(ints, MemberInts, ints)
FUNCTIONS(doubles, MemberDoubles, doubles)
FUNCTIONS(points, MemberPoints, points)
FUNCTIONS(name, MemberName, name)
FUNCTIONS(arrays, MemberArrays, arrays)
FUNCTIONS(pointer, MemberPointer, pointer)
FUNCTIONS(text, MemberText, text)
FUNCTIONS(bool, MemberBool, truth)
FUNCTIONS(enum, MemberEnum, colored)
FUNCTIONS(widths, MemberWidths, widths)
FUNCTIONS(function, MemberFunction, function)

void member_arrays_twice(MemberArrays *value) {
    if (!CHECK(value != NULL)) {
        return;
    }
    for (int i = 0; i < 3; i++) {
        value->ints[i] *= 2;
    }
    for (int i = 0; i < 5; i++) {
        value->bytes[i] *= 2;
    }
    for (int i = 0; i < 2; i++) {
        value->doubles[i] *= 2;
        value->points[i].x *= 2;
        value->points[i].y *= 2;
    }
}

int32_t member_function_call(const MemberFunction *value, int32_t argument) {
    bool callable = CHECK(value != NULL) && CHECK(value->function != NULL);
    return callable ? value->function(argument) : 0;
}

const MemberNode *member_list(void) {
    static MemberNode third = {3, NULL};
    static MemberNode second = {2, &third};
    static MemberNode first = {1, &second};
    return &first;
}

int64_t member_list_sum(const MemberNode *first) {
    int64_t sum = 0;
    for (const MemberNode *node = first; node != NULL; node = node->next) {
        sum += node->value;
    }
    return sum;
}

MemberNode *member_list_reverse(MemberNode *first) {
    MemberNode *reversed = NULL;
    while (first != NULL) {
        MemberNode *rest = first->next;
        first->next = reversed;
        reversed = first;
        first = rest;
    }
    return reversed;
}

#define T(type) LAYOUT_TYPE(type)
#define F(type, field) LAYOUT_FIELD(type, field)

static const LayoutEntry layouts[] = {
    T(MemberPoint), F(MemberPoint, x), F(MemberPoint, y),
    T(MemberNested), F(MemberNested, first), F(MemberNested, between), F(MemberNested, second),
    T(MemberAnonymous), F(MemberAnonymous, a), F(MemberAnonymous, b), F(MemberAnonymous, c),
    F(MemberAnonymous, d),
    T(MemberInts), F(MemberInts, values),
    T(MemberDoubles), F(MemberDoubles, values),
    T(MemberPoints), F(MemberPoints, points),
    T(MemberName), F(MemberName, name), F(MemberName, id),
    T(MemberArrays), F(MemberArrays, ints), F(MemberArrays, doubles), F(MemberArrays, bytes),
    F(MemberArrays, points),
    T(MemberPointer), F(MemberPointer, pointer), F(MemberPointer, number),
    T(MemberText), F(MemberText, text), F(MemberText, number),
    T(MemberBool), F(MemberBool, a), F(MemberBool, number), F(MemberBool, b),
    T(MemberEnum), F(MemberEnum, number), F(MemberEnum, color),
    T(MemberWidths), F(MemberWidths, a), F(MemberWidths, b), F(MemberWidths, c),
    F(MemberWidths, d), F(MemberWidths, e), F(MemberWidths, f), F(MemberWidths, g),
    T(MemberFunction), F(MemberFunction, function), F(MemberFunction, number),
    T(MemberNode), F(MemberNode, value), F(MemberNode, next),
};

LAYOUT_QUERIES(member)

int member_failures(void) {
    return check_failures();
}
