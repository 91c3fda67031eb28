package dev.gatun.examples.benchmarks;

import jnr.ffi.LibraryLoader;
import jnr.ffi.LibraryOption;
import jnr.ffi.Pointer;
import jnr.ffi.Runtime;
import jnr.ffi.annotations.Delegate;
import jnr.ffi.annotations.In;
import jnr.ffi.annotations.Out;
import jnr.ffi.annotations.SaveError;
import jnr.ffi.types.size_t;

/**
 * The functions through JNR-FFI; they have the names that C has, and structs by value it has not.
 */
public interface Jnr {
  void bench_noop();

  int bench_add(int a, int b);

  @size_t
  long bench_length(String text);

  String bench_name();

  int bench_divide(int dividend, int divisor, @Out int[] remainder);

  @SaveError
  int bench_checked(int number);

  long bench_sum(@In int[] numbers, @size_t long count);

  void bench_sort(@In @Out int[] numbers, @size_t long count, Order order);

  /** {@return the library; errno is kept only where it is looked at} */
  static Jnr load() {
    return LibraryLoader.create(Jnr.class)
        .search(System.getProperty("java.library.path"))
        .option(LibraryOption.IgnoreError, true)
        .load("bench");
  }

  /** {@return what C returned, if it is no failure} */
  static int orFailure(int returned) {
    if (returned < 0) {
      throw new IllegalStateException("errno " + Runtime.getSystemRuntime().getLastError());
    }
    return returned;
  }

  /** A comparison. */
  interface Order {
    @Delegate
    int compare(Pointer a, Pointer b);
  }
}
