package demo;

import dev.gatun.annotation.Bits;
import dev.gatun.annotation.Struct;

@Struct("Flags")
public interface FlagsView {
  @Bits(0) boolean ready();
}
