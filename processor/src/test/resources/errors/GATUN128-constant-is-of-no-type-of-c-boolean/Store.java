package demo;

import dev.gatun.annotation.*;
import java.util.List;

@NativeLibrary
public interface Store {
  @Constant("STORE_SHARED") boolean SHARED = true;
}
