package demo;

import static dev.gatun.annotation.CType.UINT;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.Bits;
import dev.gatun.annotation.C;
import dev.gatun.annotation.Field;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;

@NativeLibrary(value = "zoo", header = "zoo.h")
public interface Zoo {
  @Symbol("zoo_paint")
  void paint(@In Cage cage);

  @Struct("zoo_cage")
  record Cage(
      @Bits(12) @C(UINT) int number,
      @Anonymous @Bits(3) @C(UINT) int gap,
      @Field("is_open") @Bits(1) @C(UINT) boolean isOpen) {}
}
