package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Variadic;

@NativeLibrary("zoo")
public interface Zoo {
  @Symbol(critical = true)
  void visit(int count, @Variadic(types = Visitor.class) Object... visitors);

  @Callback
  interface Visitor {
    void visit();
  }
}
