package demo;

import dev.gatun.annotation.Bits;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;

@Struct("Flags")
public interface FlagsView {
  @Length(3) @Bits(4) int[] levels();
}
