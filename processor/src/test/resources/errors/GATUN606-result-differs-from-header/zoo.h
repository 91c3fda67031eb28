double zoo_weight(int animal);
