package dev.gatun.examples.libc;

import static dev.gatun.annotation.CType.INT8_T;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

/** {@code abs} takes an int: it tells what is in the whole register of a smaller argument. */
@NativeLibrary(header = "stdlib.h")
interface SmallIntegers {
  @Symbol("abs")
  int ofUnsigned(@C(UINT8_T) int value);

  @Symbol("abs")
  int ofUnsignedBits(@C(UINT8_T) byte bits);

  @Symbol("abs")
  int ofUnsignedShortBits(@C(UINT16_T) short bits);

  @Symbol("abs")
  int ofChar(char value);

  @Symbol("abs")
  int ofSigned(@C(INT8_T) int value);

  @Symbol("abs")
  int ofByte(byte value);

  @Symbol("abs")
  int ofShort(short value);
}
