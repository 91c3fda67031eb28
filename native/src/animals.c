#include "animals.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define COUNTED(literal) {.data = (literal), .len = sizeof(literal) - 1}

static const Animal zoo[] = {
    {.kind = CAT, .cat_name = COUNTED("Misha")},
    {.kind = DOG, .dog_tail = 7},
    {.kind = CAT, .cat_name = COUNTED("Zoë")},
};

Animal animal_make_dog(void) {
    return (Animal) {.kind = DOG, .dog_tail = 42};
}

Animal animal_make_cat(void) {
    /* The count ends the name, not a NUL. */
    static const char cartoon[] = "Tom and Jerry";
    return (Animal) {.kind = CAT, .cat_name = {.data = cartoon, .len = 3}};
}

void animal_print(const Animal *animal) {
    switch (animal->kind) {
        case DOG:
            printf("C: a dog, tail %" PRIu16 " cm\n", animal->dog_tail);
            break;
        case CAT:
            printf("C: a cat called %.*s\n", (int) animal->cat_name.len, animal->cat_name.data);
            break;
        default:
            printf("C: an animal of unknown kind %d\n", (int) animal->kind);
            break;
    }
    fflush(stdout);
}

bool animal_equal(const Animal *left, const Animal *right) {
    if (left->kind != right->kind) {
        return false;
    }
    switch (left->kind) {
        case DOG:
            return left->dog_tail == right->dog_tail;
        case CAT:
            return left->cat_name.len == right->cat_name.len
                && memcmp(left->cat_name.data, right->cat_name.data, left->cat_name.len) == 0;
        default:
            return false;
    }
}

const Animal *animal_at(size_t index) {
    return index < sizeof zoo / sizeof *zoo ? &zoo[index] : NULL;
}
