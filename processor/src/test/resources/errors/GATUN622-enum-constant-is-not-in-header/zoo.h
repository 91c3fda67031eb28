enum zoo_kind { ZOO_DOG, ZOO_CAT };

enum zoo_kind zoo_kind(int animal);
