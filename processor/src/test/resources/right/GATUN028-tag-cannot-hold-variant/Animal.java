package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

@Struct
public record Animal(@C(CType.UINT8_T) int kind, @Tagged(by = "kind") Body body) {
  @Union
  sealed interface Body {}

  @Variant({"254", "255"})
  record Dog(int tail) implements Body {}
}
