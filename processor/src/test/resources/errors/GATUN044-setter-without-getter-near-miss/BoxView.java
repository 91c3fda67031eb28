package demo;

import dev.gatun.annotation.Struct;

@Struct("Box")
public interface BoxView {
  int width();

  void witdh(int width);
}
