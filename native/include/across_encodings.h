#ifndef ACROSS_ENCODINGS_H
#define ACROSS_ENCODINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <uchar.h>
#include <wchar.h>

/* The agreed texts; both sides spell them out. The second one is all that ISO 8859-1 can hold. */
#define ENCODINGS_TEXT "Grüße aus Zürich, 日本語, 🐈"

/* "Grüße" in ISO 8859-1: checks what it got; gives it; gives a byte that windows-1252 lacks. */
bool encodings_is_latin1(const char *text);
const char *encodings_latin1(void);
const char *encodings_undefined(void);

/* ENCODINGS_TEXT in each wide encoding: checks what it got; gives it; NULL for not. */
bool encodings_is_wide(const wchar_t *text);
bool encodings_is_utf16(const char16_t *text);
bool encodings_is_utf32(const char32_t *text);
const wchar_t *encodings_wide(bool present);
const char16_t *encodings_utf16(bool present);
const char32_t *encodings_utf32(bool present);

/* Half a surrogate pair at index 1; a unit at index 2 that is no character. */
const char16_t *encodings_lonely(void);
const char32_t *encodings_beyond(void);

/* "edge" whose NUL is the last unit before a page that must not be read; NULL without memory. */
const wchar_t *encodings_wide_at_page_end(void);
const char16_t *encodings_utf16_at_page_end(void);

/* Counted: the sum of the units, and where their number went. */
uint64_t encodings_sum_utf16(const char16_t *units, size_t count);
uint64_t encodings_sum_wide(uint32_t count, const wchar_t *units);
uint64_t encodings_sum_latin1(const char *units, int count);

/* Calls back with ENCODINGS_TEXT in the wide encodings, and "Grüße" in ISO 8859-1. */
typedef int (*EncodingsCallback)(const wchar_t *wide, const char16_t *utf16, const char *latin1);
int encodings_call(EncodingsCallback callback);

/* Pointers to strings as members. */
typedef struct EncodingsPointers {
    const char *latin1;
    const wchar_t *wide;
    const char16_t *utf16;
    uint32_t count;
} EncodingsPointers;

/* The count is that of utf16, which is not terminated: an X follows. */
EncodingsPointers encodings_pointers(void);
bool encodings_are_pointers(const EncodingsPointers *pointers);

/* Strings in place, at odd offsets. */
typedef struct EncodingsInline {
    uint8_t kind;
    char name[9];
    wchar_t wide[5];
    char16_t utf16[3];
    char latin1[6];
    uint8_t last;
} EncodingsInline;

/* kind 7, "Zoë", "Züri", "ab", "Grüße", last 9; the rest of each array is zero. */
EncodingsInline encodings_inline(void);
bool encodings_is_inline(const EncodingsInline *value);

/* The same, every array full: "123456789", "12345", "123", "123456"; no NUL anywhere. */
EncodingsInline encodings_full(void);

/* name is the bytes 61 FF 62. */
EncodingsInline encodings_broken(void);

/* Turns the kind into 8 and the name into "Tom", and leaves what is behind its NUL. */
void encodings_rename(EncodingsInline *value);

size_t encodings_size_of(const char *type);
size_t encodings_align_of(const char *type);
size_t encodings_offset_of(const char *field);

/* The checks that failed since this was last asked. */
int encodings_failures(void);

#endif
