union zoo_size {
  int length;
  double weight;
};

void zoo_measure(const union zoo_size *size);
