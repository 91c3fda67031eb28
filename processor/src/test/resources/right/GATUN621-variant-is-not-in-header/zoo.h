enum zoo_kind { ZOO_DOG, ZOO_CAT };

union zoo_body {
  int tail;
  double whiskers;
};

struct zoo_animal {
  enum zoo_kind kind;
  union zoo_body body;
};

void zoo_greet(const struct zoo_animal *animal);
