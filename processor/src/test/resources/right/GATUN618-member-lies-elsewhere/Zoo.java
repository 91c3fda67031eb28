package demo;

import static dev.gatun.annotation.CType.CHAR;

import dev.gatun.annotation.C;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;

@NativeLibrary(value = "zoo", header = "zoo.h")
public interface Zoo {
  @Symbol("zoo_paint")
  void paint(@In Cage cage);

  @Struct(value = "zoo_cage", packed = true)
  record Cage(@C(CHAR) byte letter, int width) {}
}
