package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.UserData;

@NativeLibrary(value = "zoo", header = "zoo.h")
public interface Zoo {
  @Callback
  interface Visitor {
    void visit(int animal, @UserData Object keeper);
  }

  @Symbol("zoo_each")
  void each(Visitor visitor, @UserData Object keeper);
}
