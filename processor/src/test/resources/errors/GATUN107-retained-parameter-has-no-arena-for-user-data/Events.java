package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.UserData;
import dev.gatun.annotation.Retained;

@NativeLibrary("events")
public interface Events {
  void keep(@Retained @UserData Object data);

  @Callback
  interface Visitor {
    void visit(int value, @UserData Object data);
  }
}
