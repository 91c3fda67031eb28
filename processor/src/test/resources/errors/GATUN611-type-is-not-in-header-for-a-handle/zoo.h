typedef struct zoo_gate zoo_gate;
zoo_gate *zoo_open(int number);
void zoo_watch(zoo_gate *gate);
