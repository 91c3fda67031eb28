package demo;

import dev.gatun.annotation.Struct;

@Struct("node")
public interface NodeView {
  int value();

  NodeView next();
}
