package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.CHAR;
import static dev.gatun.annotation.CType.CHAR32_T;
import static dev.gatun.annotation.CType.DOUBLE;
import static dev.gatun.annotation.CType.INT;
import static dev.gatun.annotation.CType.LONG;
import static dev.gatun.annotation.CType.LONG_LONG;
import static dev.gatun.annotation.CType.SCHAR;
import static dev.gatun.annotation.CType.SHORT;
import static dev.gatun.annotation.CType.UCHAR;
import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.ULONG;
import static dev.gatun.annotation.CType.ULONG_LONG;
import static dev.gatun.annotation.CType.USHORT;
import static dev.gatun.annotation.CType.WCHAR_T;

import dev.gatun.annotation.C;

/** The language's own types, and its characters. */
@SuppressWarnings("GATUN505") // each type is named, those that need not be among them
interface LanguageScalars {
  @C(CHAR)
  byte scalar_char_identity(@C(CHAR) byte value);

  @C(CHAR)
  byte scalar_char_negate(@C(CHAR) byte value);

  @C(CHAR)
  byte scalar_char_increment(@C(CHAR) byte value);

  @C(CHAR)
  byte scalar_char_value(ScalarValue which);

  boolean scalar_char_check(@C(CHAR) byte value, ScalarValue which);

  @C(SCHAR)
  byte scalar_schar_identity(@C(SCHAR) byte value);

  @C(SCHAR)
  byte scalar_schar_negate(@C(SCHAR) byte value);

  @C(SCHAR)
  byte scalar_schar_increment(@C(SCHAR) byte value);

  @C(SCHAR)
  byte scalar_schar_value(ScalarValue which);

  boolean scalar_schar_check(@C(SCHAR) byte value, ScalarValue which);

  @C(UCHAR)
  int scalar_uchar_identity(@C(UCHAR) int value);

  @C(UCHAR)
  int scalar_uchar_negate(@C(UCHAR) int value);

  @C(UCHAR)
  int scalar_uchar_increment(@C(UCHAR) int value);

  @C(UCHAR)
  int scalar_uchar_value(ScalarValue which);

  boolean scalar_uchar_check(@C(UCHAR) int value, ScalarValue which);

  @C(SHORT)
  short scalar_short_identity(@C(SHORT) short value);

  @C(SHORT)
  short scalar_short_negate(@C(SHORT) short value);

  @C(SHORT)
  short scalar_short_increment(@C(SHORT) short value);

  @C(SHORT)
  short scalar_short_value(ScalarValue which);

  boolean scalar_short_check(@C(SHORT) short value, ScalarValue which);

  @C(USHORT)
  char scalar_ushort_identity(@C(USHORT) char value);

  @C(USHORT)
  char scalar_ushort_negate(@C(USHORT) char value);

  @C(USHORT)
  char scalar_ushort_increment(@C(USHORT) char value);

  @C(USHORT)
  char scalar_ushort_value(ScalarValue which);

  boolean scalar_ushort_check(@C(USHORT) char value, ScalarValue which);

  @C(INT)
  int scalar_int_identity(@C(INT) int value);

  @C(INT)
  int scalar_int_negate(@C(INT) int value);

  @C(INT)
  int scalar_int_increment(@C(INT) int value);

  @C(INT)
  int scalar_int_value(ScalarValue which);

  boolean scalar_int_check(@C(INT) int value, ScalarValue which);

  @C(UINT)
  int scalar_uint_identity(@C(UINT) int value);

  @C(UINT)
  int scalar_uint_negate(@C(UINT) int value);

  @C(UINT)
  int scalar_uint_increment(@C(UINT) int value);

  @C(UINT)
  int scalar_uint_value(ScalarValue which);

  boolean scalar_uint_check(@C(UINT) int value, ScalarValue which);

  @C(LONG)
  long scalar_long_identity(@C(LONG) long value);

  @C(LONG)
  long scalar_long_negate(@C(LONG) long value);

  @C(LONG)
  long scalar_long_increment(@C(LONG) long value);

  @C(LONG)
  long scalar_long_value(ScalarValue which);

  boolean scalar_long_check(@C(LONG) long value, ScalarValue which);

  @C(ULONG)
  long scalar_ulong_identity(@C(ULONG) long value);

  @C(ULONG)
  long scalar_ulong_negate(@C(ULONG) long value);

  @C(ULONG)
  long scalar_ulong_increment(@C(ULONG) long value);

  @C(ULONG)
  long scalar_ulong_value(ScalarValue which);

  boolean scalar_ulong_check(@C(ULONG) long value, ScalarValue which);

  @C(LONG_LONG)
  long scalar_llong_identity(@C(LONG_LONG) long value);

  @C(LONG_LONG)
  long scalar_llong_negate(@C(LONG_LONG) long value);

  @C(LONG_LONG)
  long scalar_llong_increment(@C(LONG_LONG) long value);

  @C(LONG_LONG)
  long scalar_llong_value(ScalarValue which);

  boolean scalar_llong_check(@C(LONG_LONG) long value, ScalarValue which);

  @C(ULONG_LONG)
  long scalar_ullong_identity(@C(ULONG_LONG) long value);

  @C(ULONG_LONG)
  long scalar_ullong_negate(@C(ULONG_LONG) long value);

  @C(ULONG_LONG)
  long scalar_ullong_increment(@C(ULONG_LONG) long value);

  @C(ULONG_LONG)
  long scalar_ullong_value(ScalarValue which);

  boolean scalar_ullong_check(@C(ULONG_LONG) long value, ScalarValue which);

  float scalar_float_identity(float value);

  float scalar_float_negate(float value);

  float scalar_float_increment(float value);

  float scalar_float_value(ScalarValue which);

  boolean scalar_float_check(float value, ScalarValue which);

  @C(DOUBLE)
  double scalar_double_identity(@C(DOUBLE) double value);

  @C(DOUBLE)
  double scalar_double_negate(@C(DOUBLE) double value);

  @C(DOUBLE)
  double scalar_double_increment(@C(DOUBLE) double value);

  @C(DOUBLE)
  double scalar_double_value(ScalarValue which);

  boolean scalar_double_check(@C(DOUBLE) double value, ScalarValue which);

  @C(WCHAR_T)
  int scalar_wchar_identity(@C(WCHAR_T) int value);

  @C(WCHAR_T)
  int scalar_wchar_negate(@C(WCHAR_T) int value);

  @C(WCHAR_T)
  int scalar_wchar_increment(@C(WCHAR_T) int value);

  @C(WCHAR_T)
  int scalar_wchar_value(ScalarValue which);

  boolean scalar_wchar_check(@C(WCHAR_T) int value, ScalarValue which);

  char scalar_char16_identity(char value);

  char scalar_char16_negate(char value);

  char scalar_char16_increment(char value);

  char scalar_char16_value(ScalarValue which);

  boolean scalar_char16_check(char value, ScalarValue which);

  @C(CHAR32_T)
  int scalar_char32_identity(@C(CHAR32_T) int value);

  @C(CHAR32_T)
  int scalar_char32_negate(@C(CHAR32_T) int value);

  @C(CHAR32_T)
  int scalar_char32_increment(@C(CHAR32_T) int value);

  @C(CHAR32_T)
  int scalar_char32_value(ScalarValue which);

  boolean scalar_char32_check(@C(CHAR32_T) int value, ScalarValue which);
}
