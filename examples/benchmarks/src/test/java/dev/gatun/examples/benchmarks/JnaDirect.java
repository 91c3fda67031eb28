package dev.gatun.examples.benchmarks;

import com.sun.jna.Native;
import dev.gatun.examples.benchmarks.Jna.JnaPoint;

/** The functions as native methods that JNA fills in; they have the names that C has. */
final class JnaDirect {
  static {
    Native.register(JnaDirect.class, Jna.library());
  }

  private JnaDirect() {}

  static native void bench_noop();

  static native int bench_add(int a, int b);

  static native long bench_length(String text);

  static native String bench_name();

  static native int bench_divide(int dividend, int divisor, int[] remainder);

  static native int bench_checked(int number);

  static native JnaPoint bench_swap(JnaPoint point);

  static native long bench_sum(int[] numbers, long count);

  static native void bench_sort(int[] numbers, long count, Jna.Order order);
}
