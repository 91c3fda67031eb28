typedef struct zoo_keeper zoo_keeper;

void zoo_pay(zoo_keeper *keeper, int euros);
