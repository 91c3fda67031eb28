int zoo_weigh(int animal, double scale);
