package demo;

import dev.gatun.annotation.*;
import java.util.List;

@NativeLibrary
public interface Store {
  @Constant("STORE_SIZE") int SIZE = List.of(1).size();
}
