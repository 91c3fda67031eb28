package dev.gatun.examples.benchmarks;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import dev.gatun.examples.benchmarks.Bench.Point;
import java.util.Map;

/** The functions through an interface of JNA; they have the names that C has. */
public interface Jna extends Library {
  int bench_add(int a, int b);

  void bench_noop();

  long bench_length(String text);

  String bench_name();

  int bench_divide(int dividend, int divisor, int[] remainder);

  int bench_checked(int number);

  JnaPoint bench_swap(JnaPoint point);

  long bench_sum(int[] numbers, long count);

  void bench_sort(int[] numbers, long count, Order order);

  /** {@return the library by its interface} */
  static Jna load() {
    return Native.load(library().getFile().getPath(), Jna.class, options());
  }

  /** {@return the library, for both kinds of mapping} */
  static NativeLibrary library() {
    NativeLibrary.addSearchPath("bench", System.getProperty("java.library.path"));
    return NativeLibrary.getInstance("bench", options());
  }

  private static Map<String, ?> options() {
    return Map.of(Library.OPTION_STRING_ENCODING, "UTF-8");
  }

  /** {@return what C returned, if it is no failure} */
  static int orFailure(int returned) {
    if (returned < 0) {
      throw new IllegalStateException("errno " + Native.getLastError());
    }
    return returned;
  }

  /** A point, passed by value. */
  @FieldOrder({"x", "y"})
  class JnaPoint extends Structure implements Structure.ByValue {
    public int x;
    public int y;

    /** Creates what C returned. */
    public JnaPoint() {}

    JnaPoint(Point point) {
      x = point.x();
      y = point.y();
    }

    Point toPoint() {
      return new Point(x, y);
    }
  }

  /** A comparison. */
  interface Order extends Callback {
    int invoke(Pointer a, Pointer b);
  }
}
