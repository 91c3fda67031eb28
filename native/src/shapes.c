#include "shapes.h"

#include <math.h>

static const double pi = 3.141592653589793;

static double triangle_area(const Triangle *triangle) {
    const Point *a = &triangle->corners[0];
    const Point *b = &triangle->corners[1];
    const Point *c = &triangle->corners[2];
    return fabs((b->x - a->x) * (c->y - a->y) - (c->x - a->x) * (b->y - a->y)) / 2;
}

double shape_area(const Shape *shape) {
    switch (shape->kind) {
        case SHAPE_CIRCLE:
            return pi * shape->as.circle.radius * shape->as.circle.radius;
        case SHAPE_RECTANGLE:
            return shape->as.rectangle.width * shape->as.rectangle.height;
        case SHAPE_TRIANGLE:
            return triangle_area(&shape->as.triangle);
    }
    return 0;
}

static void scale_point(Point *point, double factor) {
    point->x *= factor;
    point->y *= factor;
}

Shape shape_scaled(Shape shape, double factor) {
    switch (shape.kind) {
        case SHAPE_CIRCLE:
            scale_point(&shape.as.circle.center, factor);
            shape.as.circle.radius *= factor;
            break;
        case SHAPE_RECTANGLE:
            scale_point(&shape.as.rectangle.corner, factor);
            shape.as.rectangle.width *= factor;
            shape.as.rectangle.height *= factor;
            break;
        case SHAPE_TRIANGLE:
            for (int i = 0; i < 3; i++) {
                scale_point(&shape.as.triangle.corners[i], factor);
            }
            break;
    }
    return shape;
}

static void move_point(Point *point, Point by) {
    point->x += by.x;
    point->y += by.y;
}

void shape_move(Shape *shape, Point by) {
    switch (shape->kind) {
        case SHAPE_CIRCLE:
            move_point(&shape->as.circle.center, by);
            break;
        case SHAPE_RECTANGLE:
            move_point(&shape->as.rectangle.corner, by);
            break;
        case SHAPE_TRIANGLE:
            for (int i = 0; i < 3; i++) {
                move_point(&shape->as.triangle.corners[i], by);
            }
            break;
    }
}

double shape_total_area(const Shape *shapes, size_t count) {
    double total = 0;
    for (size_t i = 0; i < count; i++) {
        total += shape_area(&shapes[i]);
    }
    return total;
}

const Shape *shape_largest(const Shape *shapes, size_t count) {
    const Shape *largest = NULL;
    for (size_t i = 0; i < count; i++) {
        if (largest == NULL || shape_area(&shapes[i]) > shape_area(largest)) {
            largest = &shapes[i];
        }
    }
    return largest;
}
