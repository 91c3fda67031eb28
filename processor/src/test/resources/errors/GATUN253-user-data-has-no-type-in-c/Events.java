package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.UserData;
import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;

@NativeLibrary("events")
public interface Events {
  void each(Visitor visitor, @UserData @C(CType.INT) Integer data);

  @Callback
  interface Visitor {
    void visit(int value, @UserData Object data);
  }
}
