package demo;

import dev.gatun.annotation.Struct;

@Struct
public interface Corner {
  float x();

  void x(float x);

  float y();

  void y(float y);
}
