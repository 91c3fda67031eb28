long zoo_count_all(void);
#define zoo_count zoo_count_all
