package demo;

import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;

@Struct
public interface LockView {
  @Length(3)
  int[] widths();

  @Length(3)
  void widths(int[] widths);
}
