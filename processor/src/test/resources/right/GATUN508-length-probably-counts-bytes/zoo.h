#include <stddef.h>
void zoo_feed(const void *food, size_t length, int animals);
void zoo_sort(void *animals, size_t count, size_t size);
