package demo;

import dev.gatun.annotation.Handle;

@Handle(belongsTo = Device.Line.class)
public interface Device {
  @Handle interface Port {}

  @Handle(belongsTo = Device.class)
  interface Line {}

  @Handle(belongsTo = Line.class)
  interface Signal {}
}
