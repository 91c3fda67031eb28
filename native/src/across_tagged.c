#include "across_tagged.h"

#include "check.h"
#include "layout.h"

#define INTEGER INT64_C(-1234567890123)
#define REAL 2.75
#define TEXT "tagged, 日本語"

static const TaggedValue values[] = {
    {.kind = TAGGED_INTEGER, .integer = INTEGER},
    {.kind = TAGGED_REAL, .real = REAL},
    {.kind = TAGGED_TEXT, .text = TEXT},
    {.kind = TAGGED_POINT, .point = {3, 4.5}},
    {.kind = TAGGED_NONE},
};

#define COUNT (sizeof values / sizeof *values)

TaggedValue tagged_value_make(TaggedKind kind) {
    for (size_t i = 0; i < COUNT; i++) {
        if (values[i].kind == kind) {
            return values[i];
        }
    }
    return (TaggedValue) {.kind = kind};
}

void tagged_value_fill(TaggedValue *value, TaggedKind kind) {
    if (CHECK(value != NULL)) {
        *value = tagged_value_make(kind);
    }
}

TaggedValue tagged_value_unknown(void) {
    return tagged_value_make((TaggedKind) 99);
}

bool tagged_value_check(TaggedValue value, TaggedKind kind) {
    if (!CHECK(value.kind == kind)) {
        return false;
    }
    switch (kind) {
        case TAGGED_NONE:
            return true;
        case TAGGED_INTEGER:
            return CHECK(value.integer == INTEGER);
        case TAGGED_REAL:
            return CHECK(value.real == REAL);
        case TAGGED_TEXT:
            return CHECK(value.text != NULL) && CHECK(strcmp(value.text, TEXT) == 0);
        case TAGGED_POINT:
            return CHECK(value.point.x == 3) && CHECK(value.point.y == 4.5);
    }
    return CHECK(!"a kind that exists");
}

bool tagged_value_check_in(const TaggedValue *value, TaggedKind kind) {
    return CHECK(value != NULL) && tagged_value_check(*value, kind);
}

void tagged_value_twice(TaggedValue *value) {
    switch (value->kind) {
        case TAGGED_INTEGER:
            value->integer *= 2;
            break;
        case TAGGED_REAL:
            value->real *= 2;
            break;
        case TAGGED_POINT:
            value->point.x *= 2;
            value->point.y *= 2;
            break;
        default:
            break;
    }
}

TaggedValue tagged_value_doubled(TaggedValue value) {
    tagged_value_twice(&value);
    return value;
}

void tagged_value_change(TaggedValue *value) {
    switch (value->kind) {
        case TAGGED_INTEGER:
            *value = (TaggedValue) {.kind = TAGGED_REAL, .real = (double) value->integer};
            break;
        case TAGGED_REAL:
            *value = (TaggedValue) {.kind = TAGGED_INTEGER, .integer = (int64_t) value->real};
            break;
        default:
            *value = (TaggedValue) {.kind = TAGGED_NONE};
            break;
    }
}

static double number_of(const TaggedValue *value) {
    switch (value->kind) {
        case TAGGED_NONE:
            return 0;
        case TAGGED_INTEGER:
            return (double) value->integer;
        case TAGGED_REAL:
            return value->real;
        case TAGGED_TEXT:
            return CHECK(value->text != NULL) ? (double) strlen(value->text) : 0;
        case TAGGED_POINT:
            return value->point.x + value->point.y;
    }
    CHECK(!"a kind that exists");
    return 0;
}

double tagged_values_sum(const TaggedValue *summands, size_t count) {
    double sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += number_of(&summands[i]);
    }
    return sum;
}

void tagged_values_fill(TaggedValue *filled, size_t count) {
    for (size_t i = 0; i < count; i++) {
        filled[i] = values[i % COUNT];
    }
}

const TaggedValue *tagged_values(void) {
    return values;
}

TaggedByInt tagged_by_int_id(void) {
    return (TaggedByInt) {.tag = TAGGED_ID, .body = {.id = 4000000000}};
}

TaggedByInt tagged_by_int_name(void) {
    return (TaggedByInt) {.tag = TAGGED_NAME, .body = {.name = "by int"}};
}

bool tagged_by_int_check(TaggedByInt value) {
    switch (value.tag) {
        case TAGGED_ID:
            return CHECK(value.body.id == 4000000000);
        case TAGGED_NAME:
            return CHECK(value.body.name != NULL) && CHECK(strcmp(value.body.name, "by int") == 0);
        default:
            return CHECK(!"a tag that exists");
    }
}

bool tagged_by_int_check_in(const TaggedByInt *value) {
    return CHECK(value != NULL) && tagged_by_int_check(*value);
}

TaggedByByte tagged_by_byte_byte(void) {
    return (TaggedByByte) {.tag = 200, .body = {.byte = 250}};
}

TaggedByByte tagged_by_byte_number(void) {
    return (TaggedByByte) {.tag = 201, .body = {.number = -250}};
}

bool tagged_by_byte_check(TaggedByByte value) {
    switch (value.tag) {
        case 200:
            return CHECK(value.body.byte == 250);
        case 201:
            return CHECK(value.body.number == -250);
        default:
            return CHECK(!"a tag that exists");
    }
}

bool tagged_by_byte_check_in(const TaggedByByte *value) {
    return CHECK(value != NULL) && tagged_by_byte_check(*value);
}

TaggedAfter tagged_after_single(void) {
    return (TaggedAfter) {.before = 1, .single = 0.5F, .between = 2, .kind = TAGGED_REAL};
}

TaggedAfter tagged_after_whole(void) {
    return (TaggedAfter) {.before = 1, .whole = 77, .between = 2, .kind = TAGGED_INTEGER};
}

bool tagged_after_check(TaggedAfter value) {
    bool good = CHECK(value.before == 1) && CHECK(value.between == 2);
    switch (value.kind) {
        case TAGGED_REAL:
            return good && CHECK(value.single == 0.5F);
        case TAGGED_INTEGER:
            return good && CHECK(value.whole == 77);
        default:
            return CHECK(!"a kind that exists");
    }
}

bool tagged_after_check_in(const TaggedAfter *value) {
    return CHECK(value != NULL) && tagged_after_check(*value);
}

TaggedResult tagged_result_failure(int32_t error) {
    return (TaggedResult) {.outcome = TAGGED_FAILURE, .error = error};
}

TaggedResult tagged_result_success(TaggedKind kind) {
    return (TaggedResult) {.outcome = TAGGED_SUCCESS, .value = tagged_value_make(kind)};
}

int32_t tagged_result_read(TaggedResult result) {
    switch (result.outcome) {
        case TAGGED_FAILURE:
            return result.error;
        case TAGGED_SUCCESS:
            tagged_value_check(result.value, result.value.kind);
            return (int32_t) result.value.kind;
    }
    CHECK(!"an outcome that exists");
    return 0;
}

int32_t tagged_result_read_in(const TaggedResult *result) {
    return CHECK(result != NULL) ? tagged_result_read(*result) : 0;
}

#define T(type) LAYOUT_TYPE(type)
#define F(type, field) LAYOUT_FIELD(type, field)

static const LayoutEntry layouts[] = {
    T(TaggedPoint), F(TaggedPoint, x), F(TaggedPoint, y),
    T(TaggedValue), F(TaggedValue, kind), F(TaggedValue, integer), F(TaggedValue, real),
    F(TaggedValue, text), F(TaggedValue, point),
    T(TaggedByInt), F(TaggedByInt, tag), F(TaggedByInt, body),
    T(TaggedSmall), F(TaggedSmall, byte), F(TaggedSmall, number),
    T(TaggedByByte), F(TaggedByByte, tag), F(TaggedByByte, body),
    T(TaggedAfter), F(TaggedAfter, before), F(TaggedAfter, single), F(TaggedAfter, whole),
    F(TaggedAfter, between), F(TaggedAfter, kind),
    T(TaggedResult), F(TaggedResult, outcome), F(TaggedResult, error), F(TaggedResult, value),
};

LAYOUT_QUERIES(tagged)

int tagged_failures(void) {
    return check_failures();
}
