struct zoo_cage {
  int width;
  int depth;
  int height;
};

void zoo_paint(const struct zoo_cage *cage);
