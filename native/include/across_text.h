#ifndef ACROSS_TEXT_H
#define ACROSS_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <uchar.h>
#include <wchar.h>

/* The agreed texts; both sides spell them out. */
#define TEXT_ASCII "Hello, Java"
#define TEXT_UTF8 "Grüße aus Zürich, 日本語, 🐈"

/* Strings in: each function checks that it got the agreed text. */
bool text_is_ascii(const char *text);
bool text_is_utf8(const char *text);
bool text_is_empty(const char *text);
bool text_is_null(const char *text);

/* "Grüße" in ISO 8859-1: the bytes 47 72 FC DF 65. */
bool text_is_latin1(const char *text);

/* TEXT_UTF8 in the other encodings of C. */
bool text_is_wide(const wchar_t *text);
bool text_is_utf16(const char16_t *text);
bool text_is_utf32(const char32_t *text);

/* Strings out, static: TEXT_ASCII, TEXT_UTF8, "", NULL. */
const char *text_ascii(void);
const char *text_utf8(void);
const char *text_empty(void);
const char *text_null(void);

/* "Grüße" in ISO 8859-1. */
const char *text_latin1(void);

/* The bytes 61 FF 62, which are not UTF-8. */
const char *text_invalid(void);

/* TEXT_UTF8 in the other encodings of C. */
const wchar_t *text_wide(void);
const char16_t *text_utf16(void);
const char32_t *text_utf32(void);

/* "edge", whose NUL is the last byte before a page that must not be read; NULL without memory. */
const char *text_at_page_end(void);

/* The number of bytes before the NUL. */
size_t text_length(const char *text);

/* The number of units before the NUL. */
size_t text_wide_length(const wchar_t *text);
size_t text_utf16_length(const char16_t *text);

/* Whether the three texts are in strictly ascending order of their bytes. */
bool text_ascending(const char *first, const char *second, const char *third);

/*
 * Copies the text and its NUL into a buffer, cut off where the buffer ends (always with a NUL
 * unless the capacity is 0). Returns the length of the whole text, as snprintf does.
 */
size_t text_echo(const char *text, char *buffer, size_t capacity);

/* As text_echo, for "first, second". */
size_t text_join(const char *first, const char *second, char *buffer, size_t capacity);

/* Turns the letters a to z of a string into A to Z, in place. */
void text_upper(char *text);

/* A copy for text_free, NULL for NULL. */
char *text_duplicate(const char *text);

/* Frees a copy made by text_duplicate; NULL is allowed. */
void text_free(char *text);

/* How many copies have not been freed. */
int text_live(void);

/*
 * Counted strings, not NUL terminated, by the type of the length and whether it comes first.
 * Each returns a checksum: the sum of (index + 1) * byte, bytes unsigned, modulo 2^32.
 */
uint32_t text_sum_size(const char *data, size_t length);
uint32_t text_sum_uint32(const char *data, uint32_t length);
uint32_t text_sum_int(const char *data, int length);
uint32_t text_sum_uint8(const char *data, uint8_t length);
uint32_t text_sum_first_size(size_t length, const char *data);
uint32_t text_sum_first_uint32(uint32_t length, const char *data);
uint32_t text_sum_first_int(int length, const char *data);

/* Two counted strings: whether their bytes are the same. */
bool text_same(const char *left, size_t left_length, const char *right, size_t right_length);

/* A counted string as a struct. */
typedef struct TextCounted {
    const char *data;
    uint32_t length;
} TextCounted;

/* TEXT_UTF8, counted; an X follows where a NUL might be hoped for. */
TextCounted text_counted(void);

/* Checks that the string is TEXT_UTF8; by value and by pointer. */
bool text_is_counted(TextCounted text);
bool text_is_counted_in(const TextCounted *text);

/* The total length of an array of strings; NULL elements count as 0. */
size_t text_total_length(const char *const *texts, size_t count);

/* "red", "green", "blue", then NULL. */
const char *const *text_colors(void);

/* The checks that failed since this was last asked. */
int text_failures(void);

#endif
