package dev.gatun.examples.benchmarks;

import dev.gatun.examples.benchmarks.Bench.Point;

/** A program that calls each kind of function once. */
final class FirstCalls {
  private FirstCalls() {}

  public static void main(String... arguments) throws Exception {
    Bench bench = BenchBinding.open();
    bench.noop();
    bench.noopCritical();
    bench.length("twenty letters of it");
    bench.name();
    bench.divide(7, 2, new int[1]);
    bench.checked(3);
    bench.swap(new Point(1, 2));
    bench.sum(new int[3]);
    try (Bench.Box box = bench.open(7)) {
      System.out.println(bench.value(box));
    }
  }
}
