package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("packets")
public interface Packets {
  void each(Visitor visitor);

  @Callback
  interface Visitor {
    void visit(Packet packet);
  }

  @Struct(align = 16)
  record Packet(byte kind, int size) {}
}
