package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.UserData;
import dev.gatun.annotation.Variadic;

@NativeLibrary("events")
public interface Events {
  void each(Visitor visitor, @Variadic Object... data);

  @Callback
  interface Visitor {
    void visit(int value, @UserData Object data);
  }
}
