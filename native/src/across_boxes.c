#include "across_boxes.h"

#include "check.h"

static int32_t five = 5;

#define BOX(name, type, value)           \
    void box_##name(type *out) {         \
        if (CHECK(out != NULL)) {        \
            *out = (value);              \
        }                                \
    }

BOX(bool, bool, true)
BOX(int8, int8_t, -8)
BOX(int16, int16_t, -1616)
BOX(int32, int32_t, -323232)
BOX(int64, int64_t, -6464646464)
BOX(uint8, uint8_t, 200)
BOX(uint32, uint32_t, 4000000000)
BOX(long, long, -99)
BOX(size, size_t, 77)
BOX(float, float, 1.5F)
BOX(double, double, -2.25)
BOX(pointer, void *, &five)
BOX(text, const char *, "boxed")

void *box_address(void) {
    return &five;
}

void box_increment(int32_t *value) {
    if (CHECK(value != NULL)) {
        ++*value;
    }
}

void box_swap(double *left, double *right) {
    if (CHECK(left != NULL) && CHECK(right != NULL)) {
        double swapped = *left;
        *left = *right;
        *right = swapped;
    }
}

int box_divide(int32_t dividend, int32_t divisor, int32_t *quotient, int32_t *remainder) {
    if (divisor == 0) {
        return -1;
    }
    if (quotient != NULL) {
        *quotient = dividend / divisor;
    }
    if (remainder != NULL) {
        *remainder = dividend % divisor;
    }
    return 0;
}

void box_several(int32_t *number, double *fraction, const char **text) {
    if (CHECK(number != NULL) && CHECK(fraction != NULL) && CHECK(text != NULL)) {
        *number = 7;
        *fraction = 0.5;
        *text = "several";
    }
}

int box_find_point(int32_t value, BoxPoint *out) {
    if (value < 0 || !CHECK(out != NULL)) {
        return 1;
    }
    *out = (BoxPoint) {.x = value, .y = value * value};
    return 0;
}

int box_find_half(double value, double *out) {
    if (value < 0 || !CHECK(out != NULL)) {
        return 1;
    }
    *out = value / 2;
    return 0;
}

int box_find_text(int32_t value, const char **out) {
    if (value < 0 || !CHECK(out != NULL)) {
        return 1;
    }
    *out = value == 0 ? "zero" : "many";
    return 0;
}

void box_sign(int32_t value, BoxSign *out) {
    if (CHECK(out != NULL)) {
        *out = value < 0 ? BOX_NEGATIVE : value > 0 ? BOX_POSITIVE : BOX_NOTHING;
    }
}

void box_move(BoxPoint *point, int32_t by) {
    if (CHECK(point != NULL)) {
        point->x += by;
        point->y += by;
    }
}

int box_failures(void) {
    return check_failures();
}
