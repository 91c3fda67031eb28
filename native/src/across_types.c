#include "across_types.h"

#include <stdalign.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <time.h>
#include <uchar.h>
#include <wchar.h>

typedef struct Type {
    const char *name;
    size_t size;
    size_t align;
    int is_signed;
} Type;

#define ARITHMETIC(type) {#type, sizeof(type), alignof(type), (type) -1 < (type) 1}
#define POINTER(type) {#type, sizeof(type), alignof(type), 0}

static const Type types[] = {
    /* <stdbool.h> makes a macro of the name. */
    {"bool", sizeof(bool), alignof(bool), 0},
    ARITHMETIC(char),
    ARITHMETIC(signed char),
    ARITHMETIC(unsigned char),
    ARITHMETIC(short),
    ARITHMETIC(unsigned short),
    ARITHMETIC(int),
    ARITHMETIC(unsigned int),
    ARITHMETIC(long),
    ARITHMETIC(unsigned long),
    ARITHMETIC(long long),
    ARITHMETIC(unsigned long long),
    ARITHMETIC(float),
    ARITHMETIC(double),
    ARITHMETIC(long double),
    ARITHMETIC(int8_t),
    ARITHMETIC(int16_t),
    ARITHMETIC(int32_t),
    ARITHMETIC(int64_t),
    ARITHMETIC(uint8_t),
    ARITHMETIC(uint16_t),
    ARITHMETIC(uint32_t),
    ARITHMETIC(uint64_t),
    ARITHMETIC(intmax_t),
    ARITHMETIC(uintmax_t),
    ARITHMETIC(intptr_t),
    ARITHMETIC(uintptr_t),
    ARITHMETIC(size_t),
    ARITHMETIC(ssize_t),
    ARITHMETIC(ptrdiff_t),
    ARITHMETIC(wchar_t),
    ARITHMETIC(wint_t),
    ARITHMETIC(char16_t),
    ARITHMETIC(char32_t),
    ARITHMETIC(off_t),
    ARITHMETIC(time_t),
    ARITHMETIC(clock_t),
    ARITHMETIC(mode_t),
    ARITHMETIC(pid_t),
    ARITHMETIC(uid_t),
    ARITHMETIC(gid_t),
    ARITHMETIC(dev_t),
    ARITHMETIC(ino_t),
    ARITHMETIC(nlink_t),
    ARITHMETIC(socklen_t),
    POINTER(void *),
    POINTER(char *),
};

static const Type *find(const char *name) {
    static const Type unknown = {"", 0, 0, -1};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (strcmp(types[i].name, name) == 0) {
            return &types[i];
        }
    }
    return &unknown;
}

size_t type_size(const char *name) {
    return find(name)->size;
}

size_t type_align(const char *name) {
    return find(name)->align;
}

int type_signed(const char *name) {
    return find(name)->is_signed;
}

const char *type_name(size_t index) {
    return index < sizeof types / sizeof *types ? types[index].name : NULL;
}
