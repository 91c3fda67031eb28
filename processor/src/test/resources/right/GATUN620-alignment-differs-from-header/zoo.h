struct __attribute__((aligned(8))) zoo_cage {
  int width;
  int height;
};

void zoo_paint(const struct zoo_cage *cage);
