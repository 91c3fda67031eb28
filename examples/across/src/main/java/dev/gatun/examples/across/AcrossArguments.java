package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.SCHAR;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT64_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.NativeLibrary;

/** More arguments than there are registers, by their names in C. */
@NativeLibrary(value = "across_arguments", header = "across_arguments.h")
interface AcrossArguments {
  long arguments_int10(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j);

  double arguments_double10(
      double a,
      double b,
      double c,
      double d,
      double e,
      double f,
      double g,
      double h,
      double i,
      double j);

  double arguments_float12(
      float a,
      float b,
      float c,
      float d,
      float e,
      float f,
      float g,
      float h,
      float i,
      float j,
      float k,
      float l);

  long arguments_int64_16(
      long a,
      long b,
      long c,
      long d,
      long e,
      long f,
      long g,
      long h,
      long i,
      long j,
      long k,
      long l,
      long m,
      long n,
      long o,
      long p);

  double arguments_mixed20(
      @C(SCHAR) byte a,
      double b,
      float c,
      short d,
      int e,
      long f,
      boolean g,
      float h,
      double i,
      @C(UINT8_T) int j,
      int k,
      double l,
      long m,
      float n,
      short o,
      double p,
      @C(SCHAR) int q,
      double r,
      float s,
      double t);

  long arguments_narrow(
      long a,
      long b,
      long c,
      long d,
      long e,
      long f,
      long g,
      long h,
      byte i,
      short j,
      @C(UINT8_T) byte k,
      int l,
      boolean m,
      @C(UINT16_T) int n,
      char o,
      @C(UINT32_T) long p);

  boolean arguments_check(
      byte a,
      double b,
      short c,
      float d,
      int e,
      double f,
      long g,
      float h,
      @C(UINT8_T) int i,
      double j,
      @C(UINT16_T) char k,
      float l,
      @C(UINT32_T) int m,
      double n,
      @C(UINT64_T) long o,
      float p,
      byte q,
      double r,
      short s,
      boolean t);

  int arguments_failures();
}
