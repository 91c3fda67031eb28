#ifndef ACROSS_DERIVED_H
#define ACROSS_DERIVED_H

#include <stddef.h>
#include <stdint.h>

/* Structs that begin with others: by a member, and by repeating the members. */

typedef struct DerivedNode {
    int32_t kind;
    int32_t id;
} DerivedNode;

typedef struct DerivedShape {
    DerivedNode node;
    double area;
} DerivedShape;

typedef struct DerivedCircle {
    int32_t kind;
    int32_t id;
    double area;
    DerivedNode *owner;
    uint8_t color;
} DerivedCircle;

typedef struct DerivedList {
    int32_t kind;
    int32_t id;
    uint32_t count;
    int32_t items[];
} DerivedList;

/* 100 * kind + id; the second takes the struct itself. */
int derived_node_sum(const DerivedNode *node);
int derived_node_sum_by_value(DerivedNode node);

/* Goes by the kind, which is 2 for a circle: what lies behind the node is there too. */
double derived_area(const DerivedNode *node);

/* The sum of the items of a list that comes as a node. */
int64_t derived_items(const DerivedNode *node);

/* Kind 2, id 7, area 3.5, color 200; owned by the node given. */
void derived_circle_fill(DerivedCircle *circle, DerivedNode *owner);

size_t derived_size_of(const char *type);
size_t derived_offset_of(const char *field);

/* The checks that failed since this was last asked. */
int derived_failures(void);

#endif
