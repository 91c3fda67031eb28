package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;

@NativeLibrary
public interface Zoo {
  int count();

  interface Visitor {
    void visit(int room, @Slice String name);
  }
}
