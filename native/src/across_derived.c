#include "across_derived.h"

#include "check.h"
#include "layout.h"

int derived_node_sum(const DerivedNode *node) {
    return CHECK(node != NULL) ? 100 * node->kind + node->id : -1;
}

int derived_node_sum_by_value(DerivedNode node) {
    return 100 * node.kind + node.id;
}

double derived_area(const DerivedNode *node) {
    if (!CHECK(node->kind == 1 || node->kind == 2)) {
        return -1;
    }
    return node->kind == 2
        ? ((const DerivedCircle *) node)->area
        : ((const DerivedShape *) node)->area;
}

int64_t derived_items(const DerivedNode *node) {
    const DerivedList *list = (const DerivedList *) node;
    int64_t sum = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        sum += list->items[i];
    }
    return sum;
}

void derived_circle_fill(DerivedCircle *circle, DerivedNode *owner) {
    *circle = (DerivedCircle) {.kind = 2, .id = 7, .area = 3.5, .owner = owner, .color = 200};
}

static const LayoutEntry layouts[] = {
    LAYOUT_TYPE(DerivedNode),
    LAYOUT_FIELD(DerivedNode, kind),
    LAYOUT_FIELD(DerivedNode, id),
    LAYOUT_TYPE(DerivedShape),
    {"DerivedShape.kind", LAYOUT_UNKNOWN, LAYOUT_UNKNOWN, offsetof(DerivedShape, node.kind)},
    {"DerivedShape.id", LAYOUT_UNKNOWN, LAYOUT_UNKNOWN, offsetof(DerivedShape, node.id)},
    LAYOUT_FIELD(DerivedShape, area),
    LAYOUT_TYPE(DerivedCircle),
    LAYOUT_FIELD(DerivedCircle, kind),
    LAYOUT_FIELD(DerivedCircle, id),
    LAYOUT_FIELD(DerivedCircle, area),
    LAYOUT_FIELD(DerivedCircle, owner),
    LAYOUT_FIELD(DerivedCircle, color),
    LAYOUT_TYPE(DerivedList),
    LAYOUT_FIELD(DerivedList, kind),
    LAYOUT_FIELD(DerivedList, id),
    LAYOUT_FIELD(DerivedList, count),
    LAYOUT_FIELD(DerivedList, items),
};

size_t derived_size_of(const char *type) {
    return layout_find(layouts, sizeof layouts / sizeof *layouts, type)->size;
}

size_t derived_offset_of(const char *field) {
    return layout_find(layouts, sizeof layouts / sizeof *layouts, field)->offset;
}

int derived_failures(void) {
    return check_failures();
}
