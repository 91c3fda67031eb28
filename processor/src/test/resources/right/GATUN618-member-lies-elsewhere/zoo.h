struct __attribute__((packed)) zoo_cage {
  char letter;
  int width;
};

void zoo_paint(const struct zoo_cage *cage);
