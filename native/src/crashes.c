#include "crashes.h"

#include <errno.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { PAGE = 4096 };

struct Door {
    int number;
    int knocks;
};

struct Key {
    Door *door;
};

static Step kept;
static Door lent = {1, 0};

int call(Step step, int value) {
    return step(value);
}

int call_thrice(Step step, int value) {
    return step(value) + step(value) + step(value);
}

struct job {
    Step step;
    int value;
};

static void *run(void *argument) {
    struct job *job = argument;
    job->value = job->step(job->value);
    return NULL;
}

int call_on_thread(Step step, int value) {
    struct job job = {step, value};
    pthread_t thread;
    if (pthread_create(&thread, NULL, run, &job) != 0) {
        return -1;
    }
    pthread_join(thread, NULL);
    return job.value;
}

void keep(Step step) {
    kept = step;
}

int call_kept(int value) {
    return kept(value);
}

size_t call_reader(Reader reader, const char *text) {
    return reader(text);
}

int call_chooser(Chooser chooser, int number) {
    return chooser((Kind) number);
}

double call_maker(Maker maker) {
    Point point = maker();
    return point.x + point.y;
}

static int twice(int value) {
    return 2 * value;
}

Step step_named(const char *name) {
    return strcmp(name, "twice") == 0 ? twice : NULL;
}

size_t text_length(const char *text) {
    return strlen(text);
}

size_t texts_length(const char *const *texts, int count) {
    size_t length = 0;
    for (int i = 0; i < count; i++) {
        length += strlen(texts[i]);
    }
    return length;
}

const char *greeting(int which) {
    static const char *const GREETINGS[] = {NULL, "hello", "gr\xfc\xdf dich"};
    return GREETINGS[which];
}

/* Ends where the page ends: who reads on has nothing to read. */
char *last_words(void) {
    char *pages = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    mprotect(pages + PAGE, PAGE, PROT_NONE);
    return strcpy(pages + PAGE - sizeof "goodbye", "goodbye");
}

double point_sum(const Point *point) {
    return point->x + point->y;
}

void badge_fill(Badge *badge) {
    memset(badge, 'x', sizeof *badge);
}

int badge_number(const Badge *badge) {
    return badge->number;
}

int switches_low(const Switches *switches) {
    return switches->low;
}

int list_sum(const List *list) {
    int sum = 0;
    for (int i = 0; i < list->count; i++) {
        sum += list->items[i];
    }
    return sum;
}

long event_read(const Event *event) {
    return event->kind == WORD ? (long) strlen(event->of.word) : event->of.number;
}

Kind kind_named(const char *name) {
    return (Kind) (name[0] == 'n' ? NUMBER : name[0] == 'w' ? WORD : 7);
}

long packed_sum(Packed packed, int plus) {
    return packed.tag + packed.value + packed.more + plus;
}

unsigned char echo_byte(unsigned char value) {
    return value;
}

size_t echo_size(size_t value) {
    return value;
}

int fill(int *to, int room) {
    for (int i = 0; i < room; i++) {
        to[i] = i;
    }
    return room + 2;
}

int fail(int code) {
    errno = code;
    return code == 0 ? 0 : -1;
}

int sum(int count, ...) {
    va_list values;
    va_start(values, count);
    int sum = 0;
    for (int i = 0; i < count; i++) {
        sum += va_arg(values, int);
    }
    va_end(values);
    return sum;
}

Door *door_open(int number) {
    if (number < 0) {
        return NULL;
    }
    Door *door = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    door->number = number;
    return door;
}

Door *door_lent(void) {
    return &lent;
}

int door_knock(Door *door) {
    door->knocks++;
    return door->number;
}

int door_wait(Door *door, int milliseconds) {
    usleep(milliseconds * 1000);
    return door_knock(door);
}

void door_close(Door *door) {
    door->number = 0;
    munmap(door, PAGE);
}

Key *key_cut(Door *door) {
    Key *key = malloc(sizeof *key);
    key->door = door;
    return key;
}

int key_turn(Key *key) {
    return door_knock(key->door);
}

void key_melt(Key *key) {
    key->door->knocks = 0;
    free(key);
}
