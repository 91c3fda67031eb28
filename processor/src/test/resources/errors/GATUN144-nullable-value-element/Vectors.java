package demo;

import dev.gatun.annotation.NativeLibrary;
import org.jspecify.annotations.Nullable;

@NativeLibrary("vectors")
public interface Vectors {
  void scale(@Nullable float[] values, int count);
}
