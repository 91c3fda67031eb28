#ifndef ACROSS_TYPES_H
#define ACROSS_TYPES_H

#include <stddef.h>

/*
 * What this C compiler made of the scalar types. A type is named as C spells it: "bool",
 * "unsigned long", "size_t", "void *"; the names are listed by type_name.
 */

/* sizeof the type; 0 for a name that is not listed. */
size_t type_size(const char *name);

/* alignof the type; 0 for a name that is not listed. */
size_t type_align(const char *name);

/* 1 for a signed type and the floating ones, 0 for an unsigned one and pointers, else -1. */
int type_signed(const char *name);

/* The name at an index, NULL behind the last one. */
const char *type_name(size_t index);

#endif
