struct zoo_cage {
  unsigned number : 12;
  unsigned is_open : 1;
};

void zoo_paint(const struct zoo_cage *cage);
