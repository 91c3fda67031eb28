package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.CHAR;
import static dev.gatun.annotation.CType.INT16_T;
import static dev.gatun.annotation.CType.INT32_T;
import static dev.gatun.annotation.CType.INT8_T;
import static dev.gatun.annotation.CType.MODE_T;
import static dev.gatun.annotation.CType.PID_T;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT8_T;
import static dev.gatun.annotation.CType.WCHAR_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

/** The same C functions, their values carried by other Java types: as raw bits, or wider. */
@NativeLibrary(value = "across_scalars", header = "across_scalars.h")
interface AcrossCarriers {
  @Symbol("scalar_uint8_increment")
  @C(UINT8_T)
  byte uint8Bits(@C(UINT8_T) byte value);

  @Symbol("scalar_uint16_increment")
  @C(UINT16_T)
  short uint16Bits(@C(UINT16_T) short value);

  @Symbol("scalar_uint16_increment")
  @C(UINT16_T)
  char uint16AsChar(@C(UINT16_T) char value);

  @Symbol("scalar_uint32_increment")
  @C(UINT32_T)
  int uint32Bits(@C(UINT32_T) int value);

  @Symbol("scalar_uint8_increment")
  @C(UINT8_T)
  short uint8AsShort(@C(UINT8_T) short value);

  @Symbol("scalar_uint8_increment")
  @C(UINT8_T)
  char uint8AsChar(@C(UINT8_T) char value);

  @Symbol("scalar_uint8_increment")
  @C(UINT8_T)
  long uint8AsLong(@C(UINT8_T) long value);

  @Symbol("scalar_int8_increment")
  @C(INT8_T)
  int int8AsInt(@C(INT8_T) int value);

  @Symbol("scalar_int16_increment")
  @C(INT16_T)
  long int16AsLong(@C(INT16_T) long value);

  @Symbol("scalar_int32_increment")
  @C(INT32_T)
  long int32AsLong(@C(INT32_T) long value);

  @Symbol("scalar_char_increment")
  @C(CHAR)
  int charAsInt(@C(CHAR) int value);

  @Symbol("scalar_pid_increment")
  @C(PID_T)
  long pidAsLong(@C(PID_T) long value);

  @Symbol("scalar_mode_increment")
  @C(MODE_T)
  int modeBits(@C(MODE_T) int value);

  @Symbol("scalar_wchar_increment")
  @C(WCHAR_T)
  long wcharAsLong(@C(WCHAR_T) long value);

  @Symbol("scalar_failures")
  int failures();
}
