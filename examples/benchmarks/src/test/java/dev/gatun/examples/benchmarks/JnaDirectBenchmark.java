package dev.gatun.examples.benchmarks;

import dev.gatun.examples.benchmarks.Bench.Point;
import dev.gatun.examples.benchmarks.Jna.JnaPoint;
import org.openjdk.jmh.annotations.Benchmark;

/** Everything that peers have, through native methods of JNA. */
public class JnaDirectBenchmark extends Timed {
  private static final Jna.Order ORDER = (a, b) -> Integer.compare(a.getInt(0), b.getInt(0));

  @Benchmark
  public void noop() {
    JnaDirect.bench_noop();
  }

  @Benchmark
  public int add() {
    return JnaDirect.bench_add(two, three);
  }

  @Benchmark
  public long in20() {
    return JnaDirect.bench_length(letters);
  }

  @Benchmark
  public long in1000() {
    return JnaDirect.bench_length(thousand);
  }

  @Benchmark
  public long inMixed() {
    return JnaDirect.bench_length(mixed);
  }

  @Benchmark
  public String out20() {
    return JnaDirect.bench_name();
  }

  @Benchmark
  public int out() {
    int quotient = JnaDirect.bench_divide(three, two, remainder);
    return quotient + remainder[0];
  }

  @Benchmark
  public int errno() {
    return Jna.orFailure(JnaDirect.bench_checked(three));
  }

  @Benchmark
  public Point point() {
    return JnaDirect.bench_swap(new JnaPoint(point)).toPoint();
  }

  @Benchmark
  public long sum() {
    return JnaDirect.bench_sum(sixteen, sixteen.length);
  }

  @Benchmark
  public int[] sort() {
    int[] sorted = tenThousand.clone();
    JnaDirect.bench_sort(sorted, sorted.length, ORDER);
    return sorted;
  }
}
