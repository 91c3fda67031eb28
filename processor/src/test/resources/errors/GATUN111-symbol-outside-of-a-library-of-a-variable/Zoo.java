package demo;

import dev.gatun.annotation.Variable;

public interface Zoo {
  @Variable
  int animals();
}
