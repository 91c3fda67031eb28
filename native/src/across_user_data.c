#include "across_user_data.h"

#include "check.h"

#include <pthread.h>
#include <stddef.h>

void user_each(int32_t count, UserVisitor visitor, void *data) {
    for (int32_t i = 0; i < count; i++) {
        visitor(i, data);
    }
}

typedef struct Each {
    int32_t count;
    UserVisitor visitor;
    void *data;
} Each;

static void *each(void *argument) {
    Each *call = argument;
    user_each(call->count, call->visitor, call->data);
    return NULL;
}

void user_each_on_thread(int32_t count, UserVisitor visitor, void *data) {
    Each call = {.count = count, .visitor = visitor, .data = data};
    pthread_t thread;
    if (CHECK(pthread_create(&thread, NULL, each, &call) == 0)) {
        CHECK(pthread_join(thread, NULL) == 0);
    }
}

static UserVisitor kept_visitor;
static void *kept;

void user_listen(UserVisitor visitor, void *data) {
    kept_visitor = visitor;
    kept = data;
}

void user_fire(int32_t value) {
    kept_visitor(value, kept);
}

void *user_kept(void) {
    return kept;
}

void user_keep(void *data) {
    kept = data;
}

int32_t user_choose(UserChoice choice, void *left, void *right) {
    int32_t first = choice(left, right);
    return first * 10 + choice(right, left);
}

void user_invent(UserVisitor visitor) {
    visitor(1, (void *)(intptr_t)0x123456789abc);
}

static void expect_five(int32_t value, void *data) {
    CHECK(value == 5);
    CHECK(data != NULL);
}

UserVisitor user_visitor(void) {
    return expect_five;
}

int user_failures(void) {
    return check_failures();
}
