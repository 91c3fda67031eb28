package demo;

import dev.gatun.annotation.In;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;

@Struct
public interface LockView {
  @Length(3)
  int[] widths();

  void widths(@In int[] widths);
}
