package demo;

import static dev.gatun.annotation.CType.*;

import dev.gatun.annotation.C;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary(value = "scalars", header = "scalars.h")
public interface Scalars {
  void nothing();

  boolean both(boolean a, boolean b);

  double scale(double value, float factor);

  long add(byte a, short b, int c, long d);

  char upper(char letter);

  @C(LONG) long labs(@C(LONG) long value);

  @C(UINT8_T) int grey(@C(UINT8_T) int red, @C(UINT8_T) int green, @C(UINT8_T) int blue);

  @Symbol(value = "scalars_hash", critical = true)
  @C(SIZE_T) long hash(@C(SIZE_T) long seed);
}
