/* Small ways to end a process, each of them a habit of C libraries. */
#ifndef CRASHES_H
#define CRASHES_H

#include <stddef.h>

typedef struct Point {
    int x;
    double y;
} Point;

typedef struct Badge {
    char name[8];
    int number;
} Badge;

typedef struct Switches {
    unsigned low : 3;
    unsigned high : 5;
} Switches;

typedef struct List {
    int count;
    int items[];
} List;

typedef enum Kind { NUMBER, WORD } Kind;

/* Which member of the union is meant, the kind says. */
typedef struct Event {
    Kind kind;
    union {
        long number;
        const char *word;
    } of;
} Event;

typedef struct __attribute__((packed)) Packed {
    char tag;
    int value;
    short more;
} Packed;

/* Opaque: a page of its own, which is gone when it is closed. */
typedef struct Door Door;
typedef struct Key Key;

typedef int (*Step)(int value);
typedef size_t (*Reader)(const char *text);
typedef int (*Chooser)(Kind kind);
typedef Point (*Maker)(void);

int call(Step step, int value);
int call_thrice(Step step, int value);
int call_on_thread(Step step, int value);
void keep(Step step);
int call_kept(int value);
size_t call_reader(Reader reader, const char *text);
int call_chooser(Chooser chooser, int number);
double call_maker(Maker maker);
Step step_named(const char *name);

size_t text_length(const char *text);
size_t texts_length(const char *const *texts, int count);
const char *greeting(int which);
char *last_words(void);

double point_sum(const Point *point);
void badge_fill(Badge *badge);
int badge_number(const Badge *badge);
int switches_low(const Switches *switches);
int list_sum(const List *list);
long event_read(const Event *event);
Kind kind_named(const char *name);
long packed_sum(Packed packed, int plus);

unsigned char echo_byte(unsigned char value);
size_t echo_size(size_t value);
int fill(int *to, int room);
int fail(int code);
int sum(int count, ...);

Door *door_open(int number);
Door *door_lent(void);
int door_knock(Door *door);
int door_wait(Door *door, int milliseconds);
void door_close(Door *door);
Key *key_cut(Door *door);
int key_turn(Key *key);
void key_melt(Key *key);

#endif
