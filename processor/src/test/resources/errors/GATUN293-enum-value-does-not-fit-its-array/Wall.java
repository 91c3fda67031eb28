package demo;

import static dev.gatun.annotation.CType.INT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Value;

@Struct
public record Wall(@Length(2) @C(INT8_T) Color[] colors) {
  @CEnum
  enum Color {
    RED,
    @Value(128)
    GREEN
  }
}
