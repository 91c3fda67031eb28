#ifndef ACROSS_EVENTS_H
#define ACROSS_EVENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Unions whose members all begin with the tag, and tags that no member has. */

enum { EVENT_QUIT = 0, EVENT_KEY_DOWN = 0x300, EVENT_KEY_UP, EVENT_MOUSE = 0x400 };

/* Common to all members: the type, then the time. */
typedef struct EventQuit {
    uint32_t type;
    uint32_t time;
} EventQuit;

typedef struct EventKey {
    uint32_t type;
    uint32_t time;
    int32_t code;
    bool repeated;
} EventKey;

typedef struct EventMouse {
    uint32_t type;
    uint32_t time;
    double x;
    double y;
} EventMouse;

/* What all of them have, and the room of the largest. */
typedef struct EventKnown {
    uint32_t type;
    uint32_t time;
    double rest[4];
} EventKnown;

typedef union Event {
    uint32_t type;
    EventQuit quit;
    EventKey key;     /* EVENT_KEY_DOWN, EVENT_KEY_UP */
    EventMouse mouse;
    EventKnown known;
    uint8_t bytes[40];
} Event;

/* Between other members of a struct, and as an array in it. */
typedef struct EventBox {
    int8_t before;
    Event event;
    Event more[2];
    int8_t after;
} EventBox;

/*
 * The agreed event of a type: its time is type + 1; a key has the code -7 and is repeated when it
 * is down; the mouse is at {1.5, -2.5}; of any other type the last byte is 0xAB.
 */
Event event_make(uint32_t type);
void event_fill(Event *event, uint32_t type);
bool event_check(Event event, uint32_t type);
bool event_check_in(const Event *event, uint32_t type);

/* Out: key down, mouse, the unknown type 99, quit; 0 when there are no more. */
int event_poll(Event *event);

/* Out: the mouse. */
void event_next(Event *event);

/* A static event, which event_turn changes to another type; NULL when the type is 7. */
Event *event_current(void);
void event_turn(uint32_t type);
const Event *event_find(uint32_t type);

/* Both: what is a key becomes the mouse at {code, code}; the mouse becomes quit. */
void event_change(Event *event);

/* The sum of all types and times. */
uint64_t events_sum(const Event *events, size_t count);

/* Calls with a pointer to each agreed event of the four types, then with its value. */
void event_each(void (*sink)(const Event *event));
void event_each_value(void (*sink)(Event event));

/* Checks that the callback gives the agreed event of the type. */
bool event_ask(Event (*source)(uint32_t type), uint32_t type);

/* {1, key down, {mouse, unknown 99}, 2}. */
EventBox event_box_make(void);
bool event_box_check(const EventBox *box);

/* A small union, in one register, whose tag is a bit-field. */
typedef struct SignalLevel {
    unsigned kind : 4;
    int level : 28;
} SignalLevel;

typedef struct SignalRatio {
    unsigned kind : 4;
    unsigned unit : 3;
    float ratio;
} SignalRatio;

typedef union Signal {
    SignalLevel level; /* kind 1 or 2 */
    SignalRatio ratio; /* kind 9 */
} Signal;

/* {1, -5}; {9, 6, 0.25}; any other kind with 0. */
Signal signal_make(unsigned kind);
bool signal_check(Signal signal, unsigned kind);

/* The tag beside the union, and kinds that no member has; common fields before and after. */
typedef struct Message {
    uint16_t sender;
    uint8_t kind;
    union {
        int32_t number;       /* kind 1 or 2 */
        float real;           /* kind 3 */
        uint8_t bytes[8];     /* any other; kind 200 has none */
    };
    int64_t time;
} Message;

/* {7, kind, body, -1}: number -kind, real 0.5, bytes 1 to 8. */
Message message_make(uint8_t kind);
bool message_check(Message message, uint8_t kind);
void message_fill(Message *message, uint8_t kind);

/* A tag of 64 bits. */
typedef struct WideTag {
    int64_t tag;
    union {
        int32_t small; /* tag 1 */
        int64_t large; /* any other */
    };
} WideTag;

/* small 11, or large tag + 1. */
WideTag wide_tag_make(int64_t tag);
bool wide_tag_check(WideTag value, int64_t tag);

/* The tag is a bit-field beside the union. */
typedef struct BitTagged {
    unsigned kind : 3;
    int rest : 29;
    union {
        int32_t whole; /* kind 1 */
        float real;    /* kind 2 */
    };
} BitTagged;

/* {1, -3, 42}; {2, -3, 1.5}; {6, -3, 0}. */
BitTagged bit_tagged_make(unsigned kind);
bool bit_tagged_check(BitTagged value, unsigned kind);

size_t events_size_of(const char *type);
size_t events_align_of(const char *type);
size_t events_offset_of(const char *field);

/* The checks that failed since this was last asked. */
int events_failures(void);

#endif
