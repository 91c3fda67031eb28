package demo;

import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import java.lang.foreign.SegmentAllocator;

@NativeLibrary("geometry")
public interface Geometry {
  @ByValue
  PointView origin(SegmentAllocator allocator);

  @Struct("Point")
  interface PointView {
    int x();
  }
}
