package demo;

import static dev.gatun.annotation.CType.CHAR16_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Slice;
import dev.gatun.runtime.ErrnoException;

@NativeLibrary(value = "buffers", header = "buffers.h")
public interface Buffers {
  @OutReturn @Slice byte[] contents(String name) throws ErrnoException;

  @OutReturn(index = 0)
  @Slice(lengthType = UINT32_T, lengthFirst = true, capacity = 64)
  @C(UINT8_T) int[] colors(int image);

  @OutReturn @Slice @C(CHAR16_T) String title();
}
