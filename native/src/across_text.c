#include "across_text.h"

#include "check.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define JOIN(left, right) left##right
#define PREFIXED(prefix, literal) JOIN(prefix, literal)

#define LATIN1 "Gr\xFC\xDF" "e"

static const wchar_t wide[] = PREFIXED(L, TEXT_UTF8);
static const char16_t utf16[] = PREFIXED(u, TEXT_UTF8);
static const char32_t utf32[] = PREFIXED(U, TEXT_UTF8);

bool text_is_ascii(const char *text) {
    return CHECK(text != NULL) && CHECK(strcmp(text, TEXT_ASCII) == 0);
}

bool text_is_utf8(const char *text) {
    return CHECK(text != NULL) && CHECK(strcmp(text, TEXT_UTF8) == 0);
}

bool text_is_empty(const char *text) {
    return CHECK(text != NULL) && CHECK(*text == '\0');
}

bool text_is_null(const char *text) {
    return CHECK(text == NULL);
}

bool text_is_latin1(const char *text) {
    return CHECK(text != NULL) && CHECK(strcmp(text, LATIN1) == 0);
}

bool text_is_wide(const wchar_t *text) {
    return CHECK(text != NULL) && CHECK(memcmp(text, wide, sizeof wide) == 0);
}

bool text_is_utf16(const char16_t *text) {
    return CHECK(text != NULL) && CHECK(memcmp(text, utf16, sizeof utf16) == 0);
}

bool text_is_utf32(const char32_t *text) {
    return CHECK(text != NULL) && CHECK(memcmp(text, utf32, sizeof utf32) == 0);
}

const char *text_ascii(void) {
    return TEXT_ASCII;
}

const char *text_utf8(void) {
    return TEXT_UTF8;
}

const char *text_empty(void) {
    return "";
}

const char *text_null(void) {
    return NULL;
}

const char *text_latin1(void) {
    return LATIN1;
}

const char *text_invalid(void) {
    return "a\xFF" "b";
}

const wchar_t *text_wide(void) {
    return wide;
}

const char16_t *text_utf16(void) {
    return utf16;
}

const char32_t *text_utf32(void) {
    return utf32;
}

const char *text_at_page_end(void) {
    static const char edge[] = "edge";
    size_t page = (size_t) sysconf(_SC_PAGESIZE);
    char *pages = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED) {
        return NULL;
    }
    char *text = pages + page - sizeof edge;
    memcpy(text, edge, sizeof edge);
    CHECK(mprotect(pages + page, page, PROT_NONE) == 0);
    return text;
}

size_t text_length(const char *text) {
    return CHECK(text != NULL) ? strlen(text) : 0;
}

size_t text_wide_length(const wchar_t *text) {
    return CHECK(text != NULL) ? wcslen(text) : 0;
}

size_t text_utf16_length(const char16_t *text) {
    size_t length = 0;
    if (CHECK(text != NULL)) {
        while (text[length] != 0) {
            length++;
        }
    }
    return length;
}

bool text_ascending(const char *first, const char *second, const char *third) {
    return strcmp(first, second) < 0 && strcmp(second, third) < 0;
}

size_t text_echo(const char *text, char *buffer, size_t capacity) {
    return (size_t) snprintf(buffer, capacity, "%s", text);
}

size_t text_join(const char *first, const char *second, char *buffer, size_t capacity) {
    return (size_t) snprintf(buffer, capacity, "%s, %s", first, second);
}

void text_upper(char *text) {
    for (; *text != '\0'; text++) {
        if (*text >= 'a' && *text <= 'z') {
            *text = (char) (*text - 'a' + 'A');
        }
    }
}

static atomic_int live;

char *text_duplicate(const char *text) {
    char *copy = text == NULL ? NULL : strdup(text);
    if (copy != NULL) {
        atomic_fetch_add(&live, 1);
    }
    return copy;
}

void text_free(char *text) {
    if (text != NULL) {
        atomic_fetch_sub(&live, 1);
    }
    free(text);
}

int text_live(void) {
    return atomic_load(&live);
}

uint32_t text_sum_size(const char *data, size_t length) {
    uint32_t sum = 0;
    if (CHECK(data != NULL || length == 0)) {
        for (size_t i = 0; i < length; i++) {
            sum += (uint32_t) (i + 1) * (unsigned char) data[i];
        }
    }
    return sum;
}

uint32_t text_sum_uint32(const char *data, uint32_t length) {
    return text_sum_size(data, length);
}

uint32_t text_sum_int(const char *data, int length) {
    return CHECK(length >= 0) ? text_sum_size(data, (size_t) length) : 0;
}

uint32_t text_sum_uint8(const char *data, uint8_t length) {
    return text_sum_size(data, length);
}

uint32_t text_sum_first_size(size_t length, const char *data) {
    return text_sum_size(data, length);
}

uint32_t text_sum_first_uint32(uint32_t length, const char *data) {
    return text_sum_size(data, length);
}

uint32_t text_sum_first_int(int length, const char *data) {
    return text_sum_int(data, length);
}

bool text_same(const char *left, size_t left_length, const char *right, size_t right_length) {
    return left_length == right_length && memcmp(left, right, left_length) == 0;
}

TextCounted text_counted(void) {
    static const char data[] = TEXT_UTF8 "X";
    return (TextCounted) {.data = data, .length = sizeof TEXT_UTF8 - 1};
}

bool text_is_counted(TextCounted text) {
    return CHECK(text.data != NULL)
        && CHECK(text.length == sizeof TEXT_UTF8 - 1)
        && CHECK(memcmp(text.data, TEXT_UTF8, sizeof TEXT_UTF8 - 1) == 0);
}

bool text_is_counted_in(const TextCounted *text) {
    return CHECK(text != NULL) && text_is_counted(*text);
}

size_t text_total_length(const char *const *texts, size_t count) {
    size_t total = 0;
    for (size_t i = 0; i < count; i++) {
        total += texts[i] == NULL ? 0 : strlen(texts[i]);
    }
    return total;
}

const char *const *text_colors(void) {
    static const char *const colors[] = {"red", "green", "blue", NULL};
    return colors;
}

int text_failures(void) {
    return check_failures();
}
