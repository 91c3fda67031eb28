package dev.gatun.examples.benchmarks;

import dev.gatun.examples.benchmarks.Bench.Point;
import java.io.IOException;
import java.util.function.IntBinaryOperator;

/** The functions through JNI; {@code bench_jni.c} is the other half of it. */
final class Jni {
  static {
    System.loadLibrary("bench_jni");
  }

  private Jni() {}

  static native void noop();

  static native int add(int a, int b);

  static native long length(String text);

  static native String name();

  static native int divide(int dividend, int divisor, int[] remainder);

  static native int checked(int number) throws IOException;

  static native Point swap(Point point);

  static native long sum(int[] numbers);

  static native void sort(int[] numbers, IntBinaryOperator order);
}
