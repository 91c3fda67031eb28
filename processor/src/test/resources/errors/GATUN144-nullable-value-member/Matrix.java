package demo;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Struct;
import org.jspecify.annotations.Nullable;

@Struct
public record Matrix(int rows, @Nullable Order order) {
  @CEnum
  enum Order { ROWS, COLUMNS }
}
