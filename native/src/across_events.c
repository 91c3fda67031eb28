#include "across_events.h"

#include "check.h"
#include "layout.h"

#define LAST (sizeof(Event) - 1)

Event event_make(uint32_t type) {
    Event event;
    memset(&event, 0, sizeof event);
    event.quit = (EventQuit) {type, type + 1};
    switch (type) {
        case EVENT_QUIT:
            break;
        case EVENT_KEY_DOWN:
        case EVENT_KEY_UP:
            event.key.code = -7;
            event.key.repeated = type == EVENT_KEY_DOWN;
            break;
        case EVENT_MOUSE:
            event.mouse.x = 1.5;
            event.mouse.y = -2.5;
            break;
        default:
            event.bytes[LAST] = 0xAB;
    }
    return event;
}

void event_fill(Event *event, uint32_t type) {
    if (CHECK(event != NULL)) {
        *event = event_make(type);
    }
}

bool event_check(Event event, uint32_t type) {
    bool common = CHECK(event.type == type) && CHECK(event.quit.time == type + 1);
    switch (type) {
        case EVENT_QUIT:
            return common;
        case EVENT_KEY_DOWN:
        case EVENT_KEY_UP:
            return common && CHECK(event.key.code == -7)
                && CHECK(event.key.repeated == (type == EVENT_KEY_DOWN));
        case EVENT_MOUSE:
            return common && CHECK(event.mouse.x == 1.5) && CHECK(event.mouse.y == -2.5);
        default:
            return common && CHECK(event.bytes[LAST] == 0xAB);
    }
}

bool event_check_in(const Event *event, uint32_t type) {
    return CHECK(event != NULL) && event_check(*event, type);
}

static const uint32_t types[] = {EVENT_KEY_DOWN, EVENT_MOUSE, 99, EVENT_QUIT};

#define TYPES (sizeof types / sizeof *types)

int event_poll(Event *event) {
    static _Thread_local size_t next;
    if (next == TYPES) {
        next = 0;
        return 0;
    }
    event_fill(event, types[next++]);
    return 1;
}

void event_next(Event *event) {
    event_fill(event, EVENT_MOUSE);
}

static Event current;

Event *event_current(void) {
    return &current;
}

void event_turn(uint32_t type) {
    current = event_make(type);
}

const Event *event_find(uint32_t type) {
    event_turn(type);
    return type == 7 ? NULL : &current;
}

void event_change(Event *event) {
    if (!CHECK(event != NULL)) {
        return;
    }
    switch (event->type) {
        case EVENT_KEY_DOWN:
        case EVENT_KEY_UP: {
            double code = event->key.code;
            event->mouse = (EventMouse) {EVENT_MOUSE, event->key.time, code, code};
            break;
        }
        case EVENT_MOUSE:
            event->type = EVENT_QUIT;
            break;
    }
}

uint64_t events_sum(const Event *events, size_t count) {
    uint64_t sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += (uint64_t) events[i].type + events[i].quit.time;
    }
    return sum;
}

void event_each(void (*sink)(const Event *event)) {
    for (size_t i = 0; i < TYPES; i++) {
        Event event = event_make(types[i]);
        sink(&event);
    }
}

void event_each_value(void (*sink)(Event event)) {
    for (size_t i = 0; i < TYPES; i++) {
        sink(event_make(types[i]));
    }
}

bool event_ask(Event (*source)(uint32_t type), uint32_t type) {
    return event_check(source(type), type);
}

EventBox event_box_make(void) {
    EventBox box = {1, event_make(EVENT_KEY_DOWN), {event_make(EVENT_MOUSE), event_make(99)}, 2};
    return box;
}

bool event_box_check(const EventBox *box) {
    return CHECK(box != NULL) && CHECK(box->before == 1)
        && event_check(box->event, EVENT_KEY_DOWN) && event_check(box->more[0], EVENT_MOUSE)
        && event_check(box->more[1], 99) && CHECK(box->after == 2);
}

Signal signal_make(unsigned kind) {
    Signal signal;
    memset(&signal, 0, sizeof signal);
    if (kind == 9) {
        signal.ratio.kind = 9;
        signal.ratio.unit = 6;
        signal.ratio.ratio = 0.25F;
    } else {
        signal.level.kind = kind & 15;
        signal.level.level = kind == 1 || kind == 2 ? -5 : 0;
    }
    return signal;
}

bool signal_check(Signal signal, unsigned kind) {
    if (!CHECK(signal.level.kind == kind)) {
        return false;
    }
    return kind == 9 ? CHECK(signal.ratio.unit == 6) && CHECK(signal.ratio.ratio == 0.25F)
                     : CHECK(signal.level.level == -5);
}

Message message_make(uint8_t kind) {
    Message message = {.sender = 7, .kind = kind, .time = -1};
    switch (kind) {
        case 1:
        case 2:
            message.number = -kind;
            break;
        case 3:
            message.real = 0.5F;
            break;
        case 200:
            break;
        default:
            for (uint8_t i = 0; i < 8; i++) {
                message.bytes[i] = i + 1;
            }
    }
    return message;
}

bool message_check(Message message, uint8_t kind) {
    bool common = CHECK(message.sender == 7) && CHECK(message.kind == kind)
        && CHECK(message.time == -1);
    switch (kind) {
        case 1:
        case 2:
            return common && CHECK(message.number == -kind);
        case 3:
            return common && CHECK(message.real == 0.5F);
        case 200:
            return common;
        default:
            for (uint8_t i = 0; i < 8; i++) {
                common = CHECK(message.bytes[i] == i + 1) && common;
            }
            return common;
    }
}

void message_fill(Message *message, uint8_t kind) {
    if (CHECK(message != NULL)) {
        *message = message_make(kind);
    }
}

WideTag wide_tag_make(int64_t tag) {
    WideTag value = {.tag = tag};
    if (tag == 1) {
        value.small = 11;
    } else {
        value.large = tag + 1;
    }
    return value;
}

bool wide_tag_check(WideTag value, int64_t tag) {
    return CHECK(value.tag == tag)
        && (tag == 1 ? CHECK(value.small == 11) : CHECK(value.large == tag + 1));
}

BitTagged bit_tagged_make(unsigned kind) {
    BitTagged value = {.kind = kind & 7, .rest = -3};
    if (kind == 1) {
        value.whole = 42;
    } else if (kind == 2) {
        value.real = 1.5F;
    }
    return value;
}

bool bit_tagged_check(BitTagged value, unsigned kind) {
    return CHECK(value.kind == kind) && CHECK(value.rest == -3)
        && (kind == 1 ? CHECK(value.whole == 42) : CHECK(value.real == 1.5F));
}

static const LayoutEntry layouts[] = {
    LAYOUT_TYPE(Event),
    LAYOUT_TYPE(EventBox),
    LAYOUT_FIELD(EventBox, before),
    LAYOUT_FIELD(EventBox, event),
    LAYOUT_FIELD(EventBox, more),
    LAYOUT_FIELD(EventBox, after),
    LAYOUT_TYPE(Signal),
    LAYOUT_TYPE(Message),
    LAYOUT_FIELD(Message, time),
};

LAYOUT_QUERIES(events)

int events_failures(void) {
    return check_failures();
}
