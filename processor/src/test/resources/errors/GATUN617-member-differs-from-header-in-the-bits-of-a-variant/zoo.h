typedef union Body {
  short legs;
  signed char wings;
} Body;

typedef struct Animal {
  int kind;
  Body body;
} Animal;

Animal zoo_first(void);
