package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Variable;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

@NativeLibrary("zoo")
public interface Zoo {
  @Variable
  @Nullable Feeder feeder();

  @Variable
  void feeder(@Nullable Feeder value, SegmentAllocator allocator);

  @Callback
  interface Feeder {
    void feed(int animal);
  }
}
