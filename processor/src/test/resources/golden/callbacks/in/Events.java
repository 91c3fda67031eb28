package demo;

import dev.gatun.annotation.*;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@NativeLibrary("events")
public interface Events {
  int each(@In Event[] events, int count, Visitor visitor);

  void listen(@Retained Listener listener, Arena lifetime);

  void onIdle(@Nullable Idle idle);

  @Struct
  record Event(int number, double time) {}

  @Callback
  interface Visitor {
    boolean visit(@Deref Event event, String text, @Nullable MemorySegment data);
  }

  @Callback
  interface Listener {
    void happened(Event event);
  }

  @Callback
  interface Idle {
    void run();
  }
}
