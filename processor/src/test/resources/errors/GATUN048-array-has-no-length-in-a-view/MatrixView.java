package demo;

import dev.gatun.annotation.Struct;

@Struct("Matrix")
public interface MatrixView {
  double[] cells();
}
