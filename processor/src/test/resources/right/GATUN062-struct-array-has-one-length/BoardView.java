package demo;

import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;
import dev.gatun.runtime.StructArray;

@Struct
public interface BoardView {
  @Length(12)
  StructArray<Cell> cells();

  @Struct
  interface Cell {
    int value();
  }
}
