typedef const int zoo_animal;
int zoo_weigh(zoo_animal *animals, int count);
