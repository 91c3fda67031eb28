package demo;

import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;

@Struct("Matrix")
public interface MatrixView {
  @Length(-9) double[] cells();
}
