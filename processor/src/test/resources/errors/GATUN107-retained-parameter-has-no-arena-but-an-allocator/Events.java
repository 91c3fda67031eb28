package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Retained;
import java.lang.foreign.SegmentAllocator;

@NativeLibrary("events")
public interface Events {
  void listen(@Retained Listener listener, SegmentAllocator allocator);

  @Callback
  interface Listener {
    void happened(int event);
  }
}
