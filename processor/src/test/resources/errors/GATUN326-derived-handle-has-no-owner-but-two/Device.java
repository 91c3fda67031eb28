package demo;

import dev.gatun.annotation.Handle;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;

@NativeLibrary("device")
public interface Device {
  @Handle interface Port {}
  @Handle(belongsTo = Port.class) interface Line {}
  @OutReturn Line line(Port from, Port to);
}
