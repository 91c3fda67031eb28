package dev.gatun.examples.benchmarks;

import org.bytedeco.javacpp.FunctionPointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.annotation.ByVal;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Const;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * The functions through JavaCPP; they have the names that C has, and errno it has not. {@link
 * JavaCppBuild} makes the other half of it.
 */
@Platform(cinclude = "bench.h", link = "bench")
public final class JavaCpp {
  static {
    Loader.load();
  }

  private JavaCpp() {}

  static native void bench_noop();

  static native int bench_add(int a, int b);

  static native @Cast("size_t") long bench_length(String text);

  static native String bench_name();

  static native int bench_divide(int dividend, int divisor, int[] remainder);

  static native @ByVal JavaCppPoint bench_swap(@ByVal JavaCppPoint point);

  static native @Cast("int64_t") long bench_sum(@Const int[] numbers, @Cast("size_t") long count);

  static native void bench_sort(int[] numbers, @Cast("size_t") long count, Order order);

  /** A point, which lies in native memory. */
  @Name("BenchPoint")
  public static final class JavaCppPoint extends Pointer {
    static {
      Loader.load();
    }

    JavaCppPoint() {
      allocate();
    }

    private native void allocate();

    native int x();

    native JavaCppPoint x(int x);

    native int y();

    native JavaCppPoint y(int y);
  }

  /** A comparison. */
  public static class Order extends FunctionPointer {
    static {
      Loader.load();
    }

    protected Order() {
      allocate();
    }

    private native void allocate();

    /** {@return which is less} */
    public native int call(@Const IntPointer a, @Const IntPointer b);
  }
}
