package demo;

import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Value;

@NativeLibrary("paint")
public interface Paint {
  void paint(@C(UINT8_T) Color color);

  @CEnum
  enum Color {
    RED,
    @Value(300)
    GREEN
  }
}
