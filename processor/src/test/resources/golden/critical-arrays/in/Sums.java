package demo;

import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Symbol;
import org.jspecify.annotations.Nullable;

@NativeLibrary(value = "sums", header = "sums.h")
public interface Sums {
  @Symbol(critical = true)
  long sum(@Slice @In int[] values, double @Nullable [] weights);

  @Symbol(critical = true)
  long checksum(@Slice @In @C(UINT8_T) int[] values);
}
