package base;

import dev.gatun.annotation.Struct;

public class Locks {
  @Struct
  protected record Lock(int width) {}
}
