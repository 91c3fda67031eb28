package demo;

import dev.gatun.annotation.*;

@NativeLibrary
public interface Store {
  @Constant("STORE_SIZE")
  int SIZE = 1;
}
