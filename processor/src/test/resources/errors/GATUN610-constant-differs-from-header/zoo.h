#define ZOO_MAX (1 << 7)

int zoo_count(void);
