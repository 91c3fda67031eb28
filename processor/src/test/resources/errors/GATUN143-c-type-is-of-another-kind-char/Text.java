package demo;

import static dev.gatun.annotation.CType.INT16_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("text")
public interface Text {
  int width(@C(INT16_T) char letter);
}
