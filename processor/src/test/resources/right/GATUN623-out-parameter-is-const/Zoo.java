package demo;

import static dev.gatun.annotation.CType.INT;

import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Symbol;

@NativeLibrary(value = "zoo", header = "zoo.h")
public interface Zoo {
  @Symbol("zoo_weigh")
  int weigh(@In @Slice(lengthType = INT) int[] animals);
}
