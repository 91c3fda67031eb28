#ifndef ANIMALS_H
#define ANIMALS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A counted string: len bytes of UTF-8, not NUL terminated. */
typedef struct String {
    const char *data;
    uint64_t len;
} String;

/* What an animal is, and so which member of its union is in use. */
typedef enum AnimalKind { DOG, CAT } AnimalKind;

/* A tagged union: a dog has a tail, measured in centimetres; a cat has a name. */
typedef struct Animal {
    AnimalKind kind;
    union {
        uint16_t dog_tail;
        String cat_name;
    };
} Animal;

/* A dog with a tail of 42 cm. */
Animal animal_make_dog(void);

/* A cat called Tom. */
Animal animal_make_cat(void);

/* Prints one line: "C: a dog, tail 42 cm" or "C: a cat called Tom". */
void animal_print(const Animal *animal);

/* Whether two animals are of one kind and have the same tail or name. */
bool animal_equal(const Animal *left, const Animal *right);

/*
 * The animal at an index of a small zoo that lives as long as the library:
 * 0 a cat called Misha, 1 a dog with 7 cm, 2 a cat called Zoë; beyond, NULL.
 */
const Animal *animal_at(size_t index);

#endif
