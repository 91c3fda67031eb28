package demo;

import static dev.gatun.annotation.CType.SIZE_T;

import dev.gatun.annotation.*;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

@NativeLibrary("shapes")
public interface Shapes {
  @Nullable Polygon find(String name);

  void move(Corner corner, float dx, float dy);

  @ByValue Corner middle(SegmentAllocator allocator, @ByValue Corner a, @ByValue Corner b);

  double area(StructArray<Corner> corners, int count);
}
