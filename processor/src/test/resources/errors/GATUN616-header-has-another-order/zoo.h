struct zoo_cage {
  int width;
  int height;
  double price;
};

void zoo_paint(const struct zoo_cage *cage);
