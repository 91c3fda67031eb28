package demo;

import dev.gatun.annotation.*;

@NativeLibrary
public interface Store {
  @Constant("STORE_NAMES")
  String NAMES = "names";
}
