package demo;

import dev.gatun.annotation.Handle;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("device")
public interface Device {
  @Handle
  interface Port {}

  @Handle(belongsTo = Port.class)
  interface Line {}

  Line line(Port port, int number);
}
