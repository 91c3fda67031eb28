#ifndef SHAPES_H
#define SHAPES_H

#include <stddef.h>

typedef struct Point {
    double x;
    double y;
} Point;

typedef struct Circle {
    Point center;
    double radius;
} Circle;

typedef struct Rectangle {
    Point corner;
    double width;
    double height;
} Rectangle;

typedef struct Triangle {
    Point corners[3];
} Triangle;

/* What a shape is, and so which member of its union is in use. */
typedef enum ShapeKind { SHAPE_CIRCLE = 1, SHAPE_RECTANGLE, SHAPE_TRIANGLE } ShapeKind;

/* A tagged union of structs. */
typedef struct Shape {
    ShapeKind kind;
    union {
        Circle circle;
        Rectangle rectangle;
        Triangle triangle;
    } as;
} Shape;

/* The area; 0 for a shape of an unknown kind. */
double shape_area(const Shape *shape);

/* A copy whose coordinates and lengths are multiplied by a factor. */
Shape shape_scaled(Shape shape, double factor);

/* Moves a shape where it is. */
void shape_move(Shape *shape, Point by);

/* The sum of the areas. */
double shape_total_area(const Shape *shapes, size_t count);

/* The shape with the greatest area, one of the array; NULL when there is none. */
const Shape *shape_largest(const Shape *shapes, size_t count);

#endif
