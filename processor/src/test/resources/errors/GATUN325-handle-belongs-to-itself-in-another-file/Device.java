package demo;

import dev.gatun.annotation.Handle;

@Handle(belongsTo = Line.class)
public interface Device {}
