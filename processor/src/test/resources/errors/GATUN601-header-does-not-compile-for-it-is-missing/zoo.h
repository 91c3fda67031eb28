int zoo_count(void);
