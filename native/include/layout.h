#ifndef LAYOUT_H
#define LAYOUT_H

/*
 * Tables of what the C compiler decided about records, looked up by name. Included by the
 * sources of the test libraries, not by their headers.
 */

#include <stdalign.h>
#include <stddef.h>
#include <string.h>

/* What a layout query answers about a name that is not in its table. */
#define LAYOUT_UNKNOWN ((size_t) -1)

/* A type "Type" with its size and alignment, or a field "Type.field" with its offset. */
typedef struct LayoutEntry {
    const char *name;
    size_t size;
    size_t align;
    size_t offset;
} LayoutEntry;

#define LAYOUT_TYPE(type) {#type, sizeof(type), alignof(type), LAYOUT_UNKNOWN}
#define LAYOUT_FIELD(type, field) \
    {#type "." #field, LAYOUT_UNKNOWN, LAYOUT_UNKNOWN, offsetof(type, field)}

static inline const LayoutEntry *layout_find(
        const LayoutEntry *table, size_t count, const char *name) {
    static const LayoutEntry unknown = {"", LAYOUT_UNKNOWN, LAYOUT_UNKNOWN, LAYOUT_UNKNOWN};
    for (size_t i = 0; i < count; i++) {
        if (strcmp(table[i].name, name) == 0) {
            return &table[i];
        }
    }
    return &unknown;
}

/* Defines the three queries of a library from its array of entries called "layouts". */
#define LAYOUT_QUERIES(topic)                                                         \
    size_t topic##_size_of(const char *type) {                                        \
        return layout_find(layouts, sizeof layouts / sizeof *layouts, type)->size;    \
    }                                                                                 \
    size_t topic##_align_of(const char *type) {                                       \
        return layout_find(layouts, sizeof layouts / sizeof *layouts, type)->align;   \
    }                                                                                 \
    size_t topic##_offset_of(const char *field) {                                     \
        return layout_find(layouts, sizeof layouts / sizeof *layouts, field)->offset; \
    }

#endif
