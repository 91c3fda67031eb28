package demo;

import dev.gatun.annotation.Align;
import dev.gatun.annotation.Struct;

@Struct("Block")
public interface BlockView {
  int id();

  @Align(-8) double value();
}
