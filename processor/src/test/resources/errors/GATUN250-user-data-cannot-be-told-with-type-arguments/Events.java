package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.UserData;
import java.util.List;

@NativeLibrary("events")
public interface Events {
  void each(Visitor visitor, @UserData List<String> data);

  @Callback
  interface Visitor {
    void visit(int value, @UserData Object data);
  }
}
