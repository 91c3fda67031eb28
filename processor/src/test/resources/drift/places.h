#ifndef PLACES_H
#define PLACES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PLACES_VERSION 3
#define PLACES_LIMIT 0xffffffffu
#define PLACES_NAME "places"
#define PLACES_SCALE 0.5

typedef long place_offset;
typedef unsigned int place_mode;

enum place_kind { PLACE_FILE, PLACE_FOLDER = 4, PLACE_LINK = -1 };

struct place_time {
    int64_t seconds;
    long nanos;
};

struct place {
    uint64_t device;
    uint32_t node;
    place_mode mode;
    unsigned is_open : 1;
    unsigned depth : 5;
    signed balance : 4;
    unsigned owner : 10;
    short links;
    bool is_hidden;
    char letter;
    place_offset size;
    double weight;
    float ratio;
    enum place_kind kind;
    struct place_time changed;
    struct {
        short row;
        short column;
    } spot;
    uint16_t slots[6];
    char name[32];
    const char *comment;
    struct place *parent;
};

union place_value {
    int32_t number;
    double real;
    unsigned char bytes[12];
};

struct __attribute__((packed)) place_record {
    char tag;
    int32_t length;
    int64_t at;
};

struct place_list {
    uint32_t count;
    int32_t entries[];
};

typedef int (*place_visitor)(const struct place *place, int depth, void *data);

extern int place_errors;
extern const char *place_root;
extern struct place_time place_start;

int place_stat(const char *path, struct place *place);
place_offset place_size(const struct place *place);
struct place_time place_changed(const struct place *place);
int place_walk(struct place *root, place_visitor visitor, void *data);
enum place_kind place_kind_of(const struct place *place, unsigned flags);
void place_sort(struct place **places, size_t count);
double place_sum(const double *values, size_t count);
int place_format(char *to, size_t room, const char *format, ...);
void place_set(union place_value *value);
int place_read(const struct place_record *record, const struct place_list *list);
bool place_is(unsigned char kind, signed char level, float ratio);
void place_hide(const struct place *place, bool *was_hidden);
void place_mark(struct place *place, bool *marks, void *user, double _Complex weight);
void place_close(struct place *place);

#endif
