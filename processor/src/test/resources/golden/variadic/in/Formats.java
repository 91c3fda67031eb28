package demo;

import static dev.gatun.annotation.CType.LONG;
import static dev.gatun.annotation.CType.MODE_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Variadic;
import dev.gatun.runtime.ErrnoException;
import org.jspecify.annotations.Nullable;

@NativeLibrary
public interface Formats {
  int open(String path, int flags, @Variadic @C(MODE_T) int mode) throws ErrnoException;

  int small(@Variadic byte a, @Variadic boolean b, @Variadic float c, @Variadic Place d);

  int printf(String format, @Variadic Object... args);

  @Symbol("printf")
  int print(
      String format,
      @Variadic(types = {Place.class, PlaceView.class, Color.class}) @Nullable Object... args);

  long sum(int count, @Variadic @C(LONG) long... values);

  void concat(@Variadic String first, @Variadic @Nullable String... more);

  @Struct
  record Place(int x, int y) {}

  @Struct("Place")
  interface PlaceView {
    int x();
  }

  @CEnum
  enum Color {
    RED,
    GREEN
  }
}
