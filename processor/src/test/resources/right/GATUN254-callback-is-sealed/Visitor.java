package demo;

import dev.gatun.annotation.Callback;

@Callback
public interface Visitor {
  void visit(int value);
}

interface Guest extends Visitor {}
