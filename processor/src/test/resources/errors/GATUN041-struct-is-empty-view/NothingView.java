package demo;

import dev.gatun.annotation.Struct;

@Struct("Nothing")
public interface NothingView {
  default int size() {
    return 0;
  }
}
