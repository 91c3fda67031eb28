package demo;

import dev.gatun.annotation.Callback;
import java.lang.foreign.Arena;

@Callback
public interface Listener {
  void happened(int event, Arena arena);
}
