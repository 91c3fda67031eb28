struct zoo_cage {
  int width;
  int height;
};

void zoo_paint(void *cage);
