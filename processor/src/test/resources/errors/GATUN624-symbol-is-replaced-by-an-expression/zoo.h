int *zoo_failure_of_thread(void);
#define zoo_failure (*zoo_failure_of_thread())
