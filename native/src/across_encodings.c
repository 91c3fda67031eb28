#include "across_encodings.h"

#include "check.h"
#include "layout.h"

#include <sys/mman.h>
#include <unistd.h>

#define JOIN(left, right) left##right
#define PREFIXED(prefix, literal) JOIN(prefix, literal)

#define LATIN1 "Gr\xFC\xDF" "e"

static const LayoutEntry layouts[] = {
    LAYOUT_TYPE(EncodingsPointers),
    LAYOUT_FIELD(EncodingsPointers, latin1),
    LAYOUT_FIELD(EncodingsPointers, wide),
    LAYOUT_FIELD(EncodingsPointers, utf16),
    LAYOUT_FIELD(EncodingsPointers, count),
    LAYOUT_TYPE(EncodingsInline),
    LAYOUT_FIELD(EncodingsInline, kind),
    LAYOUT_FIELD(EncodingsInline, name),
    LAYOUT_FIELD(EncodingsInline, wide),
    LAYOUT_FIELD(EncodingsInline, utf16),
    LAYOUT_FIELD(EncodingsInline, latin1),
    LAYOUT_FIELD(EncodingsInline, last),
};

LAYOUT_QUERIES(encodings)

static const wchar_t wide[] = PREFIXED(L, ENCODINGS_TEXT);
static const char16_t utf16[] = PREFIXED(u, ENCODINGS_TEXT);
static const char32_t utf32[] = PREFIXED(U, ENCODINGS_TEXT);

bool encodings_is_latin1(const char *text) {
    return CHECK(text != NULL) && CHECK(strcmp(text, LATIN1) == 0);
}

const char *encodings_latin1(void) {
    return LATIN1;
}

const char *encodings_undefined(void) {
    return "ab\x81";
}

bool encodings_is_wide(const wchar_t *text) {
    return CHECK(text != NULL) && CHECK(memcmp(text, wide, sizeof wide) == 0);
}

bool encodings_is_utf16(const char16_t *text) {
    return CHECK(text != NULL) && CHECK(memcmp(text, utf16, sizeof utf16) == 0);
}

bool encodings_is_utf32(const char32_t *text) {
    return CHECK(text != NULL) && CHECK(memcmp(text, utf32, sizeof utf32) == 0);
}

const wchar_t *encodings_wide(bool present) {
    return present ? wide : NULL;
}

const char16_t *encodings_utf16(bool present) {
    return present ? utf16 : NULL;
}

const char32_t *encodings_utf32(bool present) {
    return present ? utf32 : NULL;
}

const char16_t *encodings_lonely(void) {
    static const char16_t units[] = {'a', 0xDC08, 'b', 0};
    return units;
}

const char32_t *encodings_beyond(void) {
    static const char32_t units[] = {'a', 'b', 0x110000, 0};
    return units;
}

static void *at_page_end(const void *data, size_t size) {
    size_t page = (size_t) sysconf(_SC_PAGESIZE);
    char *pages = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED) {
        return NULL;
    }
    memcpy(pages + page - size, data, size);
    CHECK(mprotect(pages + page, page, PROT_NONE) == 0);
    return pages + page - size;
}

const wchar_t *encodings_wide_at_page_end(void) {
    return at_page_end(L"edge", sizeof L"edge");
}

const char16_t *encodings_utf16_at_page_end(void) {
    return at_page_end(u"edge", sizeof u"edge");
}

uint64_t encodings_sum_utf16(const char16_t *units, size_t count) {
    uint64_t sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += units[i] * (uint64_t) (i + 1);
    }
    return sum;
}

uint64_t encodings_sum_wide(uint32_t count, const wchar_t *units) {
    uint64_t sum = 0;
    for (uint32_t i = 0; i < count; i++) {
        sum += (uint64_t) units[i] * (i + 1);
    }
    return sum;
}

uint64_t encodings_sum_latin1(const char *units, int count) {
    uint64_t sum = 0;
    for (int i = 0; i < count; i++) {
        sum += (unsigned char) units[i] * (uint64_t) (i + 1);
    }
    return sum;
}

int encodings_call(EncodingsCallback callback) {
    return callback(wide, utf16, LATIN1);
}

EncodingsPointers encodings_pointers(void) {
    static const char16_t counted[] = u"ab\0cX";
    return (EncodingsPointers) {.latin1 = LATIN1, .wide = wide, .utf16 = counted, .count = 4};
}

bool encodings_are_pointers(const EncodingsPointers *pointers) {
    return CHECK(strcmp(pointers->latin1, LATIN1) == 0)
        && CHECK(memcmp(pointers->wide, wide, sizeof wide) == 0)
        && CHECK(pointers->count == 4)
        && CHECK(memcmp(pointers->utf16, u"ab\0c", 4 * sizeof(char16_t)) == 0);
}

static const EncodingsInline agreed = {
    .kind = 7,
    .name = "Zoë",
    .wide = L"Züri",
    .utf16 = u"ab",
    .latin1 = LATIN1,
    .last = 9,
};

EncodingsInline encodings_inline(void) {
    return agreed;
}

bool encodings_is_inline(const EncodingsInline *value) {
    return CHECK(value->kind == agreed.kind)
        && CHECK(memcmp(value->name, agreed.name, sizeof agreed.name) == 0)
        && CHECK(memcmp(value->wide, agreed.wide, sizeof agreed.wide) == 0)
        && CHECK(memcmp(value->utf16, agreed.utf16, sizeof agreed.utf16) == 0)
        && CHECK(memcmp(value->latin1, agreed.latin1, sizeof agreed.latin1) == 0)
        && CHECK(value->last == agreed.last);
}

EncodingsInline encodings_full(void) {
    EncodingsInline full = {.kind = 1, .last = 0xFF};
    memcpy(full.name, "123456789", sizeof full.name);
    memcpy(full.wide, L"12345", sizeof full.wide);
    memcpy(full.utf16, u"123", sizeof full.utf16);
    memcpy(full.latin1, "123456", sizeof full.latin1);
    return full;
}

EncodingsInline encodings_broken(void) {
    EncodingsInline broken = agreed;
    memcpy(broken.name, "a\xFF" "b", 4);
    return broken;
}

void encodings_rename(EncodingsInline *value) {
    value->kind = 8;
    memcpy(value->name, "Tom", 4);
}

int encodings_failures(void) {
    return check_failures();
}
