#include "across_tables.h"

#include "check.h"

#include <stdlib.h>
#include <string.h>

int64_t table_run(const IoMethods *methods, const char *name) {
    CHECK(methods->version == 3);
    int32_t file = methods->open(name);
    if (file < 0) {
        return file;
    }
    int64_t sum = 0;
    uint8_t buffer[7];
    int64_t count;
    while ((count = methods->read(file, buffer, sizeof buffer)) > 0) {
        for (int64_t i = 0; i < count; i++) {
            sum += buffer[i];
        }
    }
    if (methods->close != NULL) {
        methods->close(file);
    }
    return sum;
}

int64_t table_run_by_value(IoMethods methods, const char *name) {
    return table_run(&methods, name);
}

int64_t table_run_all(const IoMethods *methods, size_t count, const char *name) {
    int64_t sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += table_run(&methods[i], name);
    }
    return sum;
}

static const IoMethods *registered;

void table_register(const IoMethods *methods) {
    registered = methods;
}

int64_t table_run_registered(const char *name) {
    return table_run(registered, name);
}

#define FILES 4

static struct {
    char name[64];
    size_t position;
    bool open;
} files[FILES];

static int32_t open_name(const char *name) {
    for (int32_t i = 0; i < FILES; i++) {
        if (!files[i].open) {
            strncpy(files[i].name, name, sizeof files[i].name - 1);
            files[i].position = 0;
            files[i].open = true;
            return i;
        }
    }
    return -24;
}

static int64_t read_name(int32_t file, uint8_t *buffer, size_t size) {
    CHECK(file >= 0 && file < FILES && files[file].open);
    size_t left = strlen(files[file].name) - files[file].position;
    size_t count = left < size ? left : size;
    memcpy(buffer, files[file].name + files[file].position, count);
    files[file].position += count;
    return (int64_t)count;
}

static void close_name(int32_t file) {
    CHECK(files[file].open);
    files[file].open = false;
}

static const IoMethods of_c = {.version = 3, .open = open_name, .read = read_name, .close = close_name};

const IoMethods *table_of_c(void) {
    return &of_c;
}

IoMethods table_of_c_by_value(bool with_close) {
    IoMethods methods = of_c;
    if (!with_close) {
        methods.close = NULL;
    }
    return methods;
}

int32_t table_open_files(void) {
    int32_t open = 0;
    for (int32_t i = 0; i < FILES; i++) {
        open += files[i].open;
    }
    return open;
}

void table_replace(IoMethods *methods) {
    *methods = of_c;
}

int64_t table_drive(const TableDriver *driver) {
    int64_t sum = table_run(&driver->methods, driver->name);
    for (int32_t i = 0; i < 3; i++) {
        sum += driver->handlers[i] == NULL ? 0 : driver->handlers[i](i);
    }
    return sum;
}

static int32_t double_event(int32_t event) {
    return event * 2;
}

static int32_t negate_event(int32_t event) {
    return -event;
}

TableDriver table_driver(void) {
    return (TableDriver){.name = "driver", .methods = of_c, .handlers = {double_event, NULL, negate_event}};
}

int32_t table_call_hook(TableHook *hook, int32_t event) {
    return hook->handler(event);
}

void table_set_hook(TableHook *hook) {
    hook->handler = double_event;
}

static int32_t square_area(TableShape *self) {
    return self->side * self->side;
}

static void square_scale(TableShape *self, int32_t by) {
    self->side *= by;
}

static int32_t square_release(TableShape *self) {
    int32_t references = --self->references;
    if (references == 0) {
        free(self);
    }
    return references;
}

static const TableShapeMethods square = {square_area, square_scale, square_release};

TableShape *table_square(int32_t side) {
    TableShape *shape = malloc(sizeof *shape);
    *shape = (TableShape){.methods = &square, .side = side, .references = 1};
    return shape;
}

int32_t table_use_shape(TableShape *shape) {
    shape->methods->scale(shape, 2);
    return shape->methods->area(shape);
}

int table_failures(void) {
    return check_failures();
}
