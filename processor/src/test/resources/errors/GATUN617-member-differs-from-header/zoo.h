struct zoo_cage {
  unsigned short number;
  int width;
  int height;
};

void zoo_paint(const struct zoo_cage *cage);
