#define ZOO_MAX 100

int zoo_count(void);
