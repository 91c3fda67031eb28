package demo;

import dev.gatun.annotation.*;

@NativeLibrary
public interface Store {
  @Constant("STORE_FULL")
  int FULL = 3;
}
