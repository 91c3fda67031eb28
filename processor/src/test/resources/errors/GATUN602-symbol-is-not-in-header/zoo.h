int zoo_count(void);
void zoo_open_gate(int gate);
