package demo;

import static dev.gatun.annotation.CType.*;

import dev.gatun.annotation.*;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@NativeLibrary({"arrays", "arrays-2"})
public interface Arrays {
  double sum(@In double[] values, int count);

  void fill(@Out int[] values, int count, int value);

  void sort(@InOut @C(LONG) long[] values, int count);

  void scale(float @Nullable [] values, int count, float factor);

  int divide(int a, int b, @Out int[] remainder);

  long checksum(@Slice @In byte[] data);

  void shout(@Slice(lengthType = UINT32_T, lengthFirst = true) String text);

  void clear(@Slice MemorySegment memory);
}
