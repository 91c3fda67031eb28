#ifndef ACROSS_TABLES_H
#define ACROSS_TABLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Tables of functions, implemented by C and by Java. */

typedef struct IoMethods {
    int32_t version;
    int32_t (*open)(const char *name);
    int64_t (*read)(int32_t file, uint8_t *buffer, size_t size);
    void (*close)(int32_t file); /* may be NULL */
} IoMethods;

/* Opens, reads to the end and closes; the sum of the bytes, or what open returned below 0. */
int64_t table_run(const IoMethods *methods, const char *name);
int64_t table_run_by_value(IoMethods methods, const char *name);

/* The sum of the sums of all tables. */
int64_t table_run_all(const IoMethods *methods, size_t count, const char *name);

/* Keeps the table itself, not a copy; runs what was kept. */
void table_register(const IoMethods *methods);
int64_t table_run_registered(const char *name);

/* C's own table, for files that hold the bytes of their name; the second without close. */
const IoMethods *table_of_c(void);
IoMethods table_of_c_by_value(bool with_close);

/* How many files of C's table are open. */
int32_t table_open_files(void);

/* Replaces the functions of a table by those of C. */
void table_replace(IoMethods *methods);

typedef int32_t (*TableHandler)(int32_t event);

typedef struct TableDriver {
    const char *name;
    IoMethods methods;
    TableHandler handlers[3];
} TableDriver;

/* Runs the methods for the driver's own name, and gives each handler its number; the sum. */
int64_t table_drive(const TableDriver *driver);

/* A driver with C's table and handlers. */
TableDriver table_driver(void);

typedef union TableHook {
    TableHandler handler;
    int64_t number;
} TableHook;

int32_t table_call_hook(TableHook *hook, int32_t event);
void table_set_hook(TableHook *hook);

/* An object in the manner of COM: its functions lie in a table that its first member points to. */
typedef struct TableShape TableShape;

typedef struct TableShapeMethods {
    int32_t (*area)(TableShape *self);
    void (*scale)(TableShape *self, int32_t by);
    int32_t (*release)(TableShape *self);
} TableShapeMethods;

struct TableShape {
    const TableShapeMethods *methods;
    int32_t side;
    int32_t references;
};

/* A square of C, with one reference. */
TableShape *table_square(int32_t side);

/* Scales by 2 and returns the area. */
int32_t table_use_shape(TableShape *shape);

/* The checks that failed since this was last asked. */
int table_failures(void);

#endif
