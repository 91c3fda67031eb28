#include "across_given.h"

#include "check.h"
#include "layout.h"

#include <stdlib.h>

static const LayoutEntry layouts[] = {
    LAYOUT_TYPE(GivenSlices),
    LAYOUT_FIELD(GivenSlices, int_count),
    LAYOUT_FIELD(GivenSlices, ints),
    LAYOUT_FIELD(GivenSlices, points),
    LAYOUT_FIELD(GivenSlices, point_count),
    LAYOUT_FIELD(GivenSlices, texts),
    LAYOUT_FIELD(GivenSlices, text_count),
    LAYOUT_FIELD(GivenSlices, name),
    LAYOUT_FIELD(GivenSlices, name_length),
    LAYOUT_FIELD(GivenSlices, memory),
    LAYOUT_FIELD(GivenSlices, size),
};

LAYOUT_QUERIES(given)

/* Exactly as many elements as are given, so that a tool sees who reads more. */
#define GIVE(type, element, call)                                        \
    if (count < 0) {                                                     \
        type *values = NULL;                                             \
        count = 0;                                                       \
        return call;                                                     \
    }                                                                    \
    type *values = malloc(count == 0 ? 1 : (size_t) count * sizeof(type)); \
    for (int i = 0; i < count; i++) {                                    \
        values[i] = element;                                             \
    }                                                                    \
    int answer = call

static int32_t int_at(int i) {
    return i % 2 == 0 ? i + 1 : -i - 1;
}

int given_ints(GivenInts callback, int count) {
    GIVE(int32_t, int_at(i), callback(values, (size_t) count));
    free(values);
    return answer;
}

int given_bytes(GivenBytes callback, int count) {
    GIVE(uint8_t, (uint8_t) (255 - i), callback((uint8_t) count, values));
    free(values);
    return answer;
}

int given_doubles(GivenDoubles callback, int count) {
    GIVE(double, i + 0.5, callback(values, count));
    free(values);
    return answer;
}

int given_truths(GivenTruths callback, int count) {
    GIVE(bool, i % 2 == 0, callback(values, (size_t) count));
    free(values);
    return answer;
}

int given_kinds(GivenKinds callback, int count) {
    GIVE(GivenKind, i % 2 == 0 ? GIVEN_ONE : GIVEN_TWO, callback(values, (size_t) count));
    free(values);
    return answer;
}

int given_pointers(GivenPointers callback, int count) {
    static int number = 42;
    GIVE(void *, i == 0 ? NULL : &number, callback(values, (size_t) count));
    free(values);
    return answer;
}

int given_points(GivenPoints callback, int count) {
    GIVE(GivenPoint, ((GivenPoint) {(int8_t) i, i + 0.5}), callback(values, count));
    for (int i = 0; i < count; i++) {
        CHECK(values[i].y == i + 0.5);
        answer += values[i].x;
    }
    free(values);
    return answer;
}

int given_numbers(GivenNumbers callback, int count) {
    GIVE(GivenNumber, (GivenNumber) {.f = 1}, callback(values, (size_t) count));
    free(values);
    return answer;
}

int given_texts(GivenTexts callback, int count) {
    static const char *const texts[] = {"a", "ab", "abc"};
    return callback(texts, (size_t) count);
}

int given_text(GivenText callback, int count) {
    static const char16_t wide[] = u"\U0001f408x";
    if (count < 0) {
        return callback(NULL, 0, wide, 2);
    }
    GIVE(char, "Gr\xc3\xbc\xc3\x9f" "e"[i], callback(values, (size_t) count, wide, 2));
    free(values);
    return answer;
}

int given_memory(GivenMemory callback, int count) {
    GIVE(unsigned char, 0, callback(values, (size_t) count));
    for (int i = 0; i < count; i++) {
        answer += values[i];
    }
    free(values);
    return answer;
}

int given_too_many(GivenInts callback) {
    int32_t one = 1;
    return callback(&one, (size_t) 1 << 40);
}

int given_negative(GivenDoubles callback) {
    double one = 1;
    return callback(&one, -1);
}

GivenSlices *given_slices(void) {
    static int32_t ints[] = {1, -2, 3};
    static GivenPoint points[] = {{0, 0.5}, {1, 1.5}};
    static const char *const texts[] = {"a", "ab"};
    static char memory[] = "memory";
    static GivenSlices slices;
    slices = (GivenSlices) {
        .int_count = 3,
        .ints = ints,
        .points = points,
        .point_count = 2,
        .texts = texts,
        .text_count = 2,
        .name = "nameX",
        .name_length = 4,
        .memory = memory,
        .size = 6,
    };
    return &slices;
}

bool given_are_slices(const GivenSlices *slices, size_t points) {
    return CHECK(slices->int_count == 3)
        && CHECK(slices->ints[1] == -2)
        && CHECK(slices->point_count == points)
        && CHECK(points == 0 || slices->points[points - 1].x == (int8_t) (points - 1))
        && CHECK(slices->text_count == 2)
        && CHECK(strcmp(slices->texts[1], "ab") == 0)
        && CHECK(slices->name_length == 4)
        && CHECK(memcmp(slices->name, "name", 4) == 0)
        && CHECK(slices->size == 6)
        && CHECK(memcmp(slices->memory, "memory", 6) == 0);
}

int given_failures(void) {
    return check_failures();
}
