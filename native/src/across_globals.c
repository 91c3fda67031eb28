#include "across_globals.h"

#include <string.h>

#include "check.h"

bool global_bool;
int8_t global_int8;
int16_t global_int16;
int32_t global_int32;
int64_t global_int64;
float global_float;
double global_double;
uint8_t global_uint8;
uint16_t global_uint16;
unsigned global_unsigned;
long global_long;
size_t global_size;
wchar_t global_wchar;
GlobalMood global_mood;
const char *global_text;
const wchar_t *global_wide;
void *global_pointer;
GlobalPoint global_point;
GlobalNamed global_named;
GlobalNumber global_number;
GlobalPoint *global_current;
int32_t global_numbers[3];
uint8_t global_bytes[5];
bool global_flags[3];
GlobalMood global_moods[2];
GlobalPoint global_points[4];
const char *global_words[3];
char global_name[8];
int32_t global_rows[2][3];
struct GlobalGate {
    int32_t number;
};

static struct GlobalGate gates[2] = {{1}, {2}};

struct GlobalGate *global_gate;
int64_t (*global_function)(int64_t);
int64_t (*global_functions[2])(int64_t);
int32_t global_big[10000];
GlobalEvent global_event;
const int32_t global_constant = 42;

static int64_t twice(int64_t value) {
    return 2 * value;
}

static int64_t negated(int64_t value) {
    return -value;
}

void globals_reset(void) {
    global_function = NULL;
    global_gate = &gates[0];
    global_functions[0] = twice;
    global_functions[1] = negated;
    global_bool = true;
    global_int8 = -8;
    global_int16 = -16;
    global_int32 = -32;
    global_int64 = -64;
    global_float = 1.5F;
    global_double = -2.25;
    global_uint8 = 200;
    global_uint16 = 60000;
    global_unsigned = 4000000000U;
    global_long = -99;
    global_size = 77;
    global_wchar = L'w';
    global_mood = GLOBAL_ANGRY;
    global_text = "käse";
    global_wide = L"weit";
    global_pointer = &global_int32;
    global_point = (GlobalPoint){1, 2.5};
    global_named = (GlobalNamed){3, "three"};
    global_number.whole = 0x3f800000;
    global_event.press.type = 1;
    global_event.press.key = 65;
    global_current = NULL;
    for (int i = 0; i < 3; i++) {
        global_numbers[i] = i + 1;
        global_flags[i] = i == 1;
        global_rows[0][i] = i;
        global_rows[1][i] = 10 + i;
    }
    memcpy(global_bytes, "\x01\x80\xff\x00\x05", 5);
    global_moods[0] = GLOBAL_CALM;
    global_moods[1] = GLOBAL_ANGRY;
    for (int i = 0; i < 4; i++) {
        global_points[i] = (GlobalPoint){i, i / 2.0};
    }
    global_words[0] = "one";
    global_words[1] = "two";
    global_words[2] = "three";
    strcpy(global_name, "gatun");
    for (int i = 0; i < 10000; i++) {
        global_big[i] = i;
    }
}

void globals_change(void) {
    global_bool = !global_bool;
    global_int8++;
    global_int16++;
    global_int32++;
    global_int64++;
    global_float++;
    global_double++;
    global_uint8++;
    global_uint16++;
    global_unsigned++;
    global_long++;
    global_size++;
    global_mood = GLOBAL_CALM;
    global_text = NULL;
    global_pointer = NULL;
    global_point.x++;
    global_event.move.type = 2;
    global_event.move.x = 1.5;
    global_current = &global_points[2];
    global_numbers[2]++;
    global_points[1].x = 100;
    strcpy(global_name, "changed");
}

bool globals_are_written(void) {
    return CHECK(!global_bool) && CHECK(global_int8 == INT8_MIN) && CHECK(global_int16 == INT16_MIN)
        && CHECK(global_int32 == INT32_MIN) && CHECK(global_int64 == INT64_MIN)
        && CHECK(global_float == 0.5F) && CHECK(global_double == 0.25) && CHECK(global_uint8 == 255)
        && CHECK(global_uint16 == 65535) && CHECK(global_unsigned == UINT32_MAX)
        && CHECK(global_long == -1) && CHECK(global_size == SIZE_MAX) && CHECK(global_wchar == L'x')
        && CHECK(global_mood == GLOBAL_CALM) && CHECK(global_pointer == &global_points[3])
        && CHECK(global_point.x == 5) && CHECK(global_point.y == 6.5)
        && CHECK(global_number.real == 2.0F) && CHECK(global_current == &global_points[0])
        && CHECK(global_numbers[0] == 9) && CHECK(global_numbers[2] == 7)
        && CHECK(memcmp(global_bytes, "\x05\x04\x03\x02\xff", 5) == 0)
        && CHECK(global_flags[0] && !global_flags[1] && global_flags[2])
        && CHECK(global_moods[0] == GLOBAL_ANGRY && global_moods[1] == GLOBAL_CALM)
        && CHECK(strcmp(global_name, "java") == 0);
}

int32_t globals_read_int32(void) {
    return global_int32;
}

const char *globals_read_text(void) {
    return global_text;
}

double globals_sum_points(void) {
    double sum = 0;
    for (int i = 0; i < 4; i++) {
        sum += global_points[i].x + global_points[i].y;
    }
    return sum;
}

int64_t globals_sum_big(void) {
    int64_t sum = 0;
    for (int i = 0; i < 10000; i++) {
        sum += global_big[i];
    }
    return sum;
}

struct GlobalGate *globals_gate(int32_t number) {
    return &gates[number - 1];
}

int32_t globals_gate_number(const struct GlobalGate *gate) {
    return gate->number;
}

int64_t globals_call(int64_t value) {
    int64_t sum = global_function == NULL ? 0 : global_function(value);
    return sum + global_functions[0](value) + global_functions[1](value);
}

int globals_failures(void) {
    return check_failures();
}
