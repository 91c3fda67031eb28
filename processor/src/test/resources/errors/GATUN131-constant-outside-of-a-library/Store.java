package demo;

import dev.gatun.annotation.*;
import java.util.List;

public interface Store {
  @Constant("STORE_FULL") int FULL = 3;
}
