package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary("sorting")
public interface Sorting {
  @Symbol(critical = true)
  void each(int[] values, int count, Visitor visitor);

  @Callback
  interface Visitor {
    void visit(int value);
  }
}
