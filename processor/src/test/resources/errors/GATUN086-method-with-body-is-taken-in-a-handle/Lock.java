package demo;

import dev.gatun.annotation.Handle;

@Handle
public interface Lock {
  default int use(Object what, String why) {
    return 1;
  }
}
