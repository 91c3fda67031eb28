package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;

/** Callbacks with more arguments than there are registers. */
@NativeLibrary(value = "across_callbacks", header = "across_callbacks.h")
interface AcrossStackCallbacks {
  @Callback
  interface Ints16 {
    long apply(
        int a,
        int b,
        int c,
        int d,
        int e,
        int f,
        int g,
        int h,
        int i,
        int j,
        int k,
        int l,
        int m,
        int n,
        int o,
        int p);
  }

  @Callback
  interface Doubles16 {
    double apply(
        double a,
        double b,
        double c,
        double d,
        double e,
        double f,
        double g,
        double h,
        double i,
        double j,
        double k,
        double l,
        double m,
        double n,
        double o,
        double p);
  }

  @Callback
  interface Mixed16 {
    double apply(
        byte a,
        double b,
        long c,
        float d,
        boolean e,
        double f,
        short g,
        float h,
        int i,
        double j,
        @C(UINT8_T) int k,
        float l,
        long m,
        double n,
        byte o,
        float p);
  }

  long callback_ints16(Ints16 callback);

  double callback_doubles16(Doubles16 callback);

  double callback_mixed16(Mixed16 callback);
}
