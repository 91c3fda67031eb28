package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("sorting")
public interface Sorting {
  void each(int[] values, int count, Visitor visitor);

  @Callback
  interface Visitor {
    void visit(int value);
  }
}
