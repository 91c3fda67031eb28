package demo;

import static dev.gatun.annotation.CType.INT;

import dev.gatun.annotation.Out;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Symbol;

@NativeLibrary(value = "zoo", header = "zoo.h")
public interface Zoo {
  @Symbol("zoo_weigh")
  int weigh(@Out @Slice(lengthType = INT) int[] animals);
}
