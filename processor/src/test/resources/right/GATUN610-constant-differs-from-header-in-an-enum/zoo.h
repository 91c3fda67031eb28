enum zoo_kind { ZOO_DOG, ZOO_CAT, ZOO_OWL = 10 };

enum zoo_kind zoo_kind(int animal);
