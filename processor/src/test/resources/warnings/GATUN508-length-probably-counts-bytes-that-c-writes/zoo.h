#include <stddef.h>
void zoo_names(void *names, size_t *length);
