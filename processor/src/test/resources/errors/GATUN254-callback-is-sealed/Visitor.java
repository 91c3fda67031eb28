package demo;

import dev.gatun.annotation.Callback;

@Callback
public sealed interface Visitor permits Guest {
  void visit(int value);
}

non-sealed interface Guest extends Visitor {}
