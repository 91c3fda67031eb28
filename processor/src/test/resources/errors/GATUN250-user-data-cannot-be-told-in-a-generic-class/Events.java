package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.UserData;

@NativeLibrary("events")
public interface Events {
  void each(Visitor visitor, @UserData Outer<?>.Inner data);

  @Callback
  interface Visitor {
    void visit(int value, @UserData Object data);
  }

  class Outer<T> {
    public class Inner {}
  }
}
