package demo;

import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;

@Struct
public record Outer(int first, @Length(2) Packet[] packets) {
  @Struct
  record Packet(int count, @Flexible("count") int[] items) {}
}
