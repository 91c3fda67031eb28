int zoo_feed(int animal, int grams, const char *food);
