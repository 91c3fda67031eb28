package demo;

import dev.gatun.annotation.Bits;
import dev.gatun.annotation.Struct;

@Struct("Flags")
public interface FlagsView {
  @Bits(-3) int level();

  void level(int level);
}
