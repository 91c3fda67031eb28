#include "across_lists.h"

#include "check.h"
#include "layout.h"

#include <errno.h>
#include <stdlib.h>

static const LayoutEntry layouts[] = {
    LAYOUT_TYPE(ListsColors),
    LAYOUT_FIELD(ListsColors, terminated),
    LAYOUT_FIELD(ListsColors, counted),
    LAYOUT_FIELD(ListsColors, count),
    LAYOUT_FIELD(ListsColors, inside),
};

LAYOUT_QUERIES(lists)

static const char *const agreed[] = {"rot", "grün", "", "blau", NULL};
static const char16_t *const agreed_utf16[] = {u"rot", u"grün", u"", u"blau", NULL};

int lists_count(const char *const *texts) {
    int count = 0;
    if (texts == NULL) {
        return -1;
    }
    while (texts[count] != NULL) {
        count++;
    }
    return count;
}

static bool is_agreed(const char *const *texts, int count) {
    for (int i = 0; i < count; i++) {
        if (!CHECK(texts[i] != NULL) || !CHECK(strcmp(texts[i], agreed[i]) == 0)) {
            return false;
        }
    }
    return true;
}

bool lists_is_agreed(const char *const *texts) {
    return is_agreed(texts, 4) && CHECK(texts[4] == NULL);
}

static bool is_same_utf16(const char16_t *left, const char16_t *right) {
    while (*left != 0 && *left == *right) {
        left++;
        right++;
    }
    return *left == *right;
}

bool lists_is_agreed_utf16(const char16_t *const *texts) {
    for (int i = 0; i < 4; i++) {
        if (!CHECK(texts[i] != NULL) || !CHECK(is_same_utf16(texts[i], agreed_utf16[i]))) {
            return false;
        }
    }
    return CHECK(texts[4] == NULL);
}

const char *const *lists_agreed(void) {
    return agreed;
}

const char16_t *const *lists_agreed_utf16(void) {
    return agreed_utf16;
}

const char *const *lists_empty(void) {
    return agreed + 4;
}

const char *const *lists_null(void) {
    return NULL;
}

const char *const *lists_broken(void) {
    static const char *const broken[] = {"a", "b\xFF", NULL};
    return broken;
}

size_t lists_length(const char *const *texts, size_t count) {
    size_t length = 0;
    for (size_t i = 0; i < count; i++) {
        length += texts[i] == NULL ? 1000 : strlen(texts[i]);
    }
    return length;
}

size_t lists_length_first(uint32_t count, const char *const *texts) {
    return lists_length(texts, count);
}

int lists_find(const char *const *texts, const char *text) {
    for (int i = 0; texts[i] != NULL; i++) {
        if (strcmp(texts[i], text) == 0) {
            return i;
        }
    }
    return -1;
}

ListsColors lists_colors(void) {
    return (ListsColors) {
        .terminated = agreed,
        .counted = agreed,
        .count = 4,
        .inside = {"rot", "grün", "", NULL},
    };
}

bool lists_are_colors(const ListsColors *colors) {
    return lists_is_agreed(colors->terminated)
        && CHECK(colors->count == 4)
        && is_agreed(colors->counted, 4)
        && is_agreed(colors->inside, 3)
        && CHECK(colors->inside[3] == NULL);
}

int lists_call(ListsCallback callback) {
    return callback(agreed);
}

static atomic_int live;

static void *copied(const void *data, size_t size) {
    void *copy = malloc(size);
    if (copy != NULL) {
        memcpy(copy, data, size);
        atomic_fetch_add(&live, 1);
    }
    return copy;
}

char *lists_copy(const char *text) {
    return text == NULL ? NULL : copied(text, strlen(text) + 1);
}

char16_t *lists_copy_utf16(const char16_t *text) {
    size_t length = 0;
    while (text[length] != 0) {
        length++;
    }
    return copied(text, (length + 1) * sizeof *text);
}

char *lists_broken_copy(void) {
    return lists_copy("a\xFF");
}

char **lists_copy_all(const char *const *texts) {
    return copied(texts, ((size_t) lists_count(texts) + 1) * sizeof *texts);
}

int lists_copy_out(const char *text, char **copy) {
    if (*text == '\0') {
        errno = EINVAL;
        return -1;
    }
    *copy = lists_copy(text);
    return 0;
}

char *lists_copy_called(int (*callback)(void), const char *text) {
    callback();
    return lists_copy(text);
}

void lists_free(void *copy) {
    CHECK(copy != NULL);
    atomic_fetch_sub(&live, 1);
    free(copy);
}

int lists_live(void) {
    return atomic_load(&live);
}

char *lists_malloc(const char *text) {
    return strdup(text);
}

int lists_failures(void) {
    return check_failures();
}
