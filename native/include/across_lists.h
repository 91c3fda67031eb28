#ifndef ACROSS_LISTS_H
#define ACROSS_LISTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <uchar.h>

/* "rot", "grün", "" and "blau", wherever strings are agreed on. */

/* Arrays that end with NULL: the number of strings, -1 for NULL; whether they are the agreed ones. */
int lists_count(const char *const *texts);
bool lists_is_agreed(const char *const *texts);
bool lists_is_agreed_utf16(const char16_t *const *texts);

/* The agreed strings; no strings at all; NULL; the second one is not UTF-8. */
const char *const *lists_agreed(void);
const char16_t *const *lists_agreed_utf16(void);
const char *const *lists_empty(void);
const char *const *lists_null(void);
const char *const *lists_broken(void);

/* Arrays that are counted: the length of all strings together, 1000 for each NULL. */
size_t lists_length(const char *const *texts, size_t count);
size_t lists_length_first(uint32_t count, const char *const *texts);

/* The number of the first string that is equal to the last one, at least 10,000 strings on. */
int lists_find(const char *const *texts, const char *text);

typedef struct ListsColors {
    const char *const *terminated;
    const char *const *counted;
    uint32_t count;
    const char *inside[4];
} ListsColors;

/* All three agreed, the last of "inside" is NULL. */
ListsColors lists_colors(void);
bool lists_are_colors(const ListsColors *colors);

size_t lists_size_of(const char *type);
size_t lists_align_of(const char *type);
size_t lists_offset_of(const char *field);

/* Calls back with the agreed strings, NULL at their end. */
typedef int (*ListsCallback)(const char *const *texts);
int lists_call(ListsCallback callback);

/* Copies that the caller frees with lists_free; lists_live says how many are not freed. */
char *lists_copy(const char *text);
char16_t *lists_copy_utf16(const char16_t *text);
char *lists_broken_copy(void);
char **lists_copy_all(const char *const *texts);
int lists_copy_out(const char *text, char **copy);
char *lists_copy_called(int (*callback)(void), const char *text);
void lists_free(void *copy);
int lists_live(void);

/* The same with malloc. */
char *lists_malloc(const char *text);

/* The checks that failed since this was last asked. */
int lists_failures(void);

#endif
