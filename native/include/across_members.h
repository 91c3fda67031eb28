#ifndef ACROSS_MEMBERS_H
#define ACROSS_MEMBERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

/*
 * Structs by what is inside. The agreed struct of a base (0 to 100) has in its fields, in the
 * order of declaration, array elements and inner structs included, base + 1, base + 2, ...,
 * with 0.5 more where floating, unless the struct's comment says otherwise.
 */

typedef struct MemberPoint {
    int32_t x;
    double y;
} MemberPoint;

/* Structs inside a struct: x of first is base + 1, y of second base + 5.5. */
typedef struct MemberNested {
    MemberPoint first;
    int8_t between;
    MemberPoint second;
} MemberNested;

/* A struct member without a name; C programs say value.b. */
typedef struct MemberAnonymous {
    int8_t a;
    struct {
        int16_t b;
        int64_t c;
    };
    int8_t d;
} MemberAnonymous;

/* Inline arrays. */
typedef struct MemberInts {
    int32_t values[3];
} MemberInts;

typedef struct MemberDoubles {
    double values[2];
} MemberDoubles;

typedef struct MemberPoints {
    MemberPoint points[2];
} MemberPoints;

/* A text of at most 16 bytes, NUL terminated unless it fills the array: "name 7" for base 7. */
typedef struct MemberName {
    char name[16];
    int32_t id; /* base */
} MemberName;

/* Arrays of all kinds. */
typedef struct MemberArrays {
    int32_t ints[3];
    double doubles[2];
    uint8_t bytes[5];
    MemberPoint points[2];
} MemberArrays;

/* A pointer: to a static int32_t with the value base + 1 (C keeps those for base 0 to 9). */
typedef struct MemberPointer {
    const int32_t *pointer;
    int32_t number; /* base + 2 */
} MemberPointer;

/* A string pointer: "zero", "one" or "two" for base % 3, NULL for base 100. */
typedef struct MemberText {
    const char *text;
    int32_t number; /* base */
} MemberText;

/* Truth values: a is true for an odd base, b is the contrary. */
typedef struct MemberBool {
    bool a;
    int32_t number; /* base */
    bool b;
} MemberBool;

typedef enum MemberColor { MEMBER_RED, MEMBER_GREEN = 5, MEMBER_BLUE } MemberColor;

/* An enum: red, green or blue for base % 3. */
typedef struct MemberEnum {
    int8_t number; /* base */
    MemberColor color;
} MemberEnum;

/* Types whose width depends on the platform. */
typedef struct MemberWidths {
    char a;
    long b;
    char c;
    wchar_t d;
    size_t e;
    unsigned long f;
    ptrdiff_t g;
} MemberWidths;

/* A function pointer: one that adds base + 1 to its argument (C has those for base 0 to 2). */
typedef struct MemberFunction {
    int32_t (*function)(int32_t argument);
    int32_t number; /* base */
} MemberFunction;

/*
 * Declares for one struct, say nested for MemberNested:
 *
 *   MemberNested member_nested_make(int base);                       by value, out
 *   bool member_nested_check(MemberNested value, int base);          by value, in
 *   bool member_nested_check_in(const MemberNested *value, int base); by pointer, in
 *   void member_nested_fill(MemberNested *value, int base);          by pointer, out
 *
 * The two checks check that the value is the agreed one of the base.
 */
#define MEMBER_FUNCTIONS(name, type)                              \
    type member_##name##_make(int base);                          \
    bool member_##name##_check(type value, int base);             \
    bool member_##name##_check_in(const type *value, int base);   \
    void member_##name##_fill(type *value, int base);

MEMBER_FUNCTIONS(nested, MemberNested)
MEMBER_FUNCTIONS(anonymous, MemberAnonymous)
MEMBER_FUNCTIONS(ints, MemberInts)
MEMBER_FUNCTIONS(doubles, MemberDoubles)
MEMBER_FUNCTIONS(points, MemberPoints)
MEMBER_FUNCTIONS(name, MemberName)
MEMBER_FUNCTIONS(arrays, MemberArrays)
MEMBER_FUNCTIONS(pointer, MemberPointer)
MEMBER_FUNCTIONS(text, MemberText)
MEMBER_FUNCTIONS(bool, MemberBool)
MEMBER_FUNCTIONS(enum, MemberEnum)
MEMBER_FUNCTIONS(widths, MemberWidths)
MEMBER_FUNCTIONS(function, MemberFunction)

/* In and out: doubles every element of every array, bytes modulo 256. */
void member_arrays_twice(MemberArrays *value);

/* Calls the function of the struct. */
int32_t member_function_call(const MemberFunction *value, int32_t argument);

/* A linked list. */
typedef struct MemberNode {
    int32_t value;
    struct MemberNode *next;
} MemberNode;

/* The first of three static nodes with the values 1, 2 and 3, for reading. */
const MemberNode *member_list(void);

/* The sum of all values from a node on; 0 for NULL. */
int64_t member_list_sum(const MemberNode *first);

/* Turns the pointers of a list around; returns the new first node. */
MemberNode *member_list_reverse(MemberNode *first);

/* sizeof and alignof a type such as "MemberNested"; SIZE_MAX for an unknown one. */
size_t member_size_of(const char *type);
size_t member_align_of(const char *type);

/* offsetof a field such as "MemberNested.between"; SIZE_MAX for an unknown one. */
size_t member_offset_of(const char *field);

/* The checks that failed since this was last asked. */
int member_failures(void);

#endif
