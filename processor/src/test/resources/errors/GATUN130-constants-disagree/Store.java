package demo;

import dev.gatun.annotation.*;
import java.util.List;

@NativeLibrary
public interface Store {
  @Constant("STORE_FULL") int FULL = 3;
  @Constant("STORE_FULL") int FILLED = 4;
}
