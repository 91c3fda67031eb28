typedef struct zoo_gate zoo_gate;
zoo_gate *zoo_first_gate(void);
void zoo_each(void (*visitor)(int animal, void *keeper), zoo_gate *gate);
