package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.INTPTR_T;
import static dev.gatun.annotation.CType.PTRDIFF_T;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT64_T;
import static dev.gatun.annotation.CType.UINT8_T;
import static dev.gatun.annotation.CType.UINTPTR_T;

import dev.gatun.annotation.C;

/** The types of {@code <stdint.h>} and {@code <stddef.h>}, by their names in C. */
interface StdintScalars {
  byte scalar_int8_identity(byte value);

  byte scalar_int8_negate(byte value);

  byte scalar_int8_increment(byte value);

  byte scalar_int8_value(ScalarValue which);

  boolean scalar_int8_check(byte value, ScalarValue which);

  short scalar_int16_identity(short value);

  short scalar_int16_negate(short value);

  short scalar_int16_increment(short value);

  short scalar_int16_value(ScalarValue which);

  boolean scalar_int16_check(short value, ScalarValue which);

  int scalar_int32_identity(int value);

  int scalar_int32_negate(int value);

  int scalar_int32_increment(int value);

  int scalar_int32_value(ScalarValue which);

  boolean scalar_int32_check(int value, ScalarValue which);

  long scalar_int64_identity(long value);

  long scalar_int64_negate(long value);

  long scalar_int64_increment(long value);

  long scalar_int64_value(ScalarValue which);

  boolean scalar_int64_check(long value, ScalarValue which);

  @C(UINT8_T)
  int scalar_uint8_identity(@C(UINT8_T) int value);

  @C(UINT8_T)
  int scalar_uint8_negate(@C(UINT8_T) int value);

  @C(UINT8_T)
  int scalar_uint8_increment(@C(UINT8_T) int value);

  @C(UINT8_T)
  int scalar_uint8_value(ScalarValue which);

  boolean scalar_uint8_check(@C(UINT8_T) int value, ScalarValue which);

  @C(UINT16_T)
  int scalar_uint16_identity(@C(UINT16_T) int value);

  @C(UINT16_T)
  int scalar_uint16_negate(@C(UINT16_T) int value);

  @C(UINT16_T)
  int scalar_uint16_increment(@C(UINT16_T) int value);

  @C(UINT16_T)
  int scalar_uint16_value(ScalarValue which);

  boolean scalar_uint16_check(@C(UINT16_T) int value, ScalarValue which);

  @C(UINT32_T)
  long scalar_uint32_identity(@C(UINT32_T) long value);

  @C(UINT32_T)
  long scalar_uint32_negate(@C(UINT32_T) long value);

  @C(UINT32_T)
  long scalar_uint32_increment(@C(UINT32_T) long value);

  @C(UINT32_T)
  long scalar_uint32_value(ScalarValue which);

  boolean scalar_uint32_check(@C(UINT32_T) long value, ScalarValue which);

  @C(UINT64_T)
  long scalar_uint64_identity(@C(UINT64_T) long value);

  @C(UINT64_T)
  long scalar_uint64_negate(@C(UINT64_T) long value);

  @C(UINT64_T)
  long scalar_uint64_increment(@C(UINT64_T) long value);

  @C(UINT64_T)
  long scalar_uint64_value(ScalarValue which);

  boolean scalar_uint64_check(@C(UINT64_T) long value, ScalarValue which);

  @C(INTPTR_T)
  long scalar_intptr_identity(@C(INTPTR_T) long value);

  @C(INTPTR_T)
  long scalar_intptr_negate(@C(INTPTR_T) long value);

  @C(INTPTR_T)
  long scalar_intptr_increment(@C(INTPTR_T) long value);

  @C(INTPTR_T)
  long scalar_intptr_value(ScalarValue which);

  boolean scalar_intptr_check(@C(INTPTR_T) long value, ScalarValue which);

  @C(UINTPTR_T)
  long scalar_uintptr_identity(@C(UINTPTR_T) long value);

  @C(UINTPTR_T)
  long scalar_uintptr_negate(@C(UINTPTR_T) long value);

  @C(UINTPTR_T)
  long scalar_uintptr_increment(@C(UINTPTR_T) long value);

  @C(UINTPTR_T)
  long scalar_uintptr_value(ScalarValue which);

  boolean scalar_uintptr_check(@C(UINTPTR_T) long value, ScalarValue which);

  @C(SIZE_T)
  long scalar_size_identity(@C(SIZE_T) long value);

  @C(SIZE_T)
  long scalar_size_negate(@C(SIZE_T) long value);

  @C(SIZE_T)
  long scalar_size_increment(@C(SIZE_T) long value);

  @C(SIZE_T)
  long scalar_size_value(ScalarValue which);

  boolean scalar_size_check(@C(SIZE_T) long value, ScalarValue which);

  @C(PTRDIFF_T)
  long scalar_ptrdiff_identity(@C(PTRDIFF_T) long value);

  @C(PTRDIFF_T)
  long scalar_ptrdiff_negate(@C(PTRDIFF_T) long value);

  @C(PTRDIFF_T)
  long scalar_ptrdiff_increment(@C(PTRDIFF_T) long value);

  @C(PTRDIFF_T)
  long scalar_ptrdiff_value(ScalarValue which);

  boolean scalar_ptrdiff_check(@C(PTRDIFF_T) long value, ScalarValue which);
}
