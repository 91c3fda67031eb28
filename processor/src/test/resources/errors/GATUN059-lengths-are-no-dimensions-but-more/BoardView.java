package demo;

import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;

@Struct
public interface BoardView {
  @Length({3, 4})
  int[] grid();
}
