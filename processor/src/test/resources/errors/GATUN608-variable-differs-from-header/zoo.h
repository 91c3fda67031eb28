extern double zoo_area;
