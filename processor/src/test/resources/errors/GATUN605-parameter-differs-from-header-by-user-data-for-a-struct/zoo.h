struct zoo_gate { int width; };
void zoo_each(void (*visitor)(int animal, void *keeper), const struct zoo_gate *gate);
