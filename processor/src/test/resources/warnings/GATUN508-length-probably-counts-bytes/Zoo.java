package demo;

import static dev.gatun.annotation.CType.SIZE_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Symbol;

@NativeLibrary(value = "zoo", header = "zoo.h")
public interface Zoo {
  @Symbol("zoo_feed")
  void feed(@Slice @In int[] food, int animals);

  @Symbol("zoo_sort")
  void sort(@Slice int[] animals, @C(SIZE_T) long size);
}
