#ifndef ACROSS_LAYOUTS_H
#define ACROSS_LAYOUTS_H

#include <complex.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Arrays in structs, structs in structs, and complex numbers. */

typedef enum LayoutColor { LAYOUT_RED, LAYOUT_GREEN = 5, LAYOUT_BLUE } LayoutColor;

typedef struct LayoutPoint {
    int32_t x;
    double y;
} LayoutPoint;

typedef union LayoutNumber {
    int32_t whole;
    float real;
} LayoutNumber;

typedef struct LayoutBoard {
    int8_t before;
    int32_t grid[3][4];
    bool flags[2][3][2];
    uint16_t words[2][3];
    LayoutColor colors[2][2];
    LayoutPoint points[2][3];
    LayoutNumber numbers[1][2];
    const void *pointers[2][1];
    int64_t deep[1][2][3][2];
    int8_t after;
} LayoutBoard;

/*
 * The agreed board: grid[i][j] = 10 * i + j; flags where the sum of the indices is odd;
 * words 65535 - the index in memory; colors red, green, blue, red; points {i, j + 0.5};
 * numbers 1.0F and 7; pointers NULL and the board's own static address; deep is the index in memory.
 */
LayoutBoard layout_board_make(void);
void layout_board_fill(LayoutBoard *board);
bool layout_board_check(const LayoutBoard *board);
const void *layout_board_address(void);

/* Flexible arrays. */
typedef struct LayoutPacket {
    uint32_t count;
    int32_t items[];
} LayoutPacket;

typedef struct LayoutPath {
    unsigned count : 20;
    unsigned closed : 1;
    LayoutPoint points[];
} LayoutPath;

/* The array begins before the end of the struct. */
typedef struct LayoutBytes {
    int64_t size;
    char tag;
    uint8_t data[];
} LayoutBytes;

typedef struct LayoutColors {
    int16_t count;
    LayoutColor colors[];
} LayoutColors;

/* The sum of all items, which must be 1, 2, 3 ... */
int64_t layout_packet_sum(const LayoutPacket *packet);

/* Both: doubles every item. */
void layout_packet_twice(LayoutPacket *packet);

/* A static packet of so many items, 100,000 at the most; NULL for none. */
LayoutPacket *layout_packet_get(uint32_t count);

/* Calls with packets of 0, 1, 3 and 10,000 items. */
void layout_packet_each(void (*sink)(const LayoutPacket *packet));

/* Calls with a size that is not there; no byte of the data may be read. */
void layout_bytes_lie(void (*sink)(const LayoutBytes *bytes), int64_t size);

/* The bytes 0, 1, 2 ... with the tag 'x'; checks them, and that the struct is so large. */
bool layout_bytes_check(const LayoutBytes *bytes, int64_t size);

/* Points {i, -i}, closed. */
bool layout_path_check(const LayoutPath *path, int count);
LayoutPath *layout_path_get(int count);

/* Red, green, blue, red ... */
bool layout_colors_check(const LayoutColors *colors, int count);

/* Members without names, three structs and unions deep. */
typedef struct LayoutDeep {
    int8_t first;
    struct {
        int16_t second;
        union {
            int32_t whole;
            struct {
                int16_t low;
                struct {
                    int8_t third;
                    int8_t fourth;
                };
            };
        };
    };
    int64_t last;
} LayoutDeep;

/* {1, {2, {0x04030201 as bytes}}, 5}. */
LayoutDeep layout_deep_make(void);
bool layout_deep_check(LayoutDeep deep);
bool layout_deep_check_in(const LayoutDeep *deep);

/* Bit-fields that lie where their own type wants them, by value. */
typedef struct LayoutGap {
    int a;
    long long b : 43;
    short c;
} LayoutGap;

LayoutGap layout_gap_twice(LayoutGap gap);

/* Complex numbers: z * w; its conjugate. */
double _Complex layout_complex_times(double _Complex z, double _Complex w);
float _Complex layout_complex_float_times(float _Complex z, float _Complex w);
double _Complex layout_complex_conjugate(double _Complex z);

/* f(f(z)). */
double _Complex layout_complex_twice(double _Complex (*f)(double _Complex z), double _Complex z);
float _Complex layout_complex_float_twice(
    float _Complex (*f)(float _Complex z, int n), float _Complex z);

/* The ninth and tenth arguments of floating point are on the stack. */
double _Complex layout_complex_sum(
    double a, double b, double c, double d, double e, double f, double g, double _Complex h);

size_t layouts_size_of(const char *type);
size_t layouts_align_of(const char *type);
size_t layouts_offset_of(const char *field);

/* The checks that failed since this was last asked. */
int layouts_failures(void);

#endif
