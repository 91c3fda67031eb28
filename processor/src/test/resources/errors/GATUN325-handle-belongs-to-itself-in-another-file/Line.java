package demo;

import dev.gatun.annotation.Handle;

@Handle(belongsTo = Device.class)
public interface Line {}
