#include <stddef.h>

int zoo_rename(int animal, const char *name);
