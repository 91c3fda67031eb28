package demo;

import static dev.gatun.annotation.CType.INT;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.SSIZE_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Slice;

@NativeLibrary
public interface LibC {
  @C(SSIZE_T)
  long read(int fd, @Slice(lengthType = INT) @Out byte[] data);

  void qsort(int[] numbers, @C(SIZE_T) long count, @C(SIZE_T) long size, Order order);

  @dev.gatun.annotation.Callback
  interface Order {
    int compare(@dev.gatun.annotation.Deref int a, @dev.gatun.annotation.Deref int b);
  }
}
