package dev.gatun.examples.benchmarks;

import dev.gatun.examples.benchmarks.Bench.Point;
import dev.gatun.examples.benchmarks.Jna.JnaPoint;
import org.openjdk.jmh.annotations.Benchmark;

/** Everything that peers have, through an interface of JNA. */
public class JnaBenchmark extends Timed {
  private static final Jna JNA = Jna.load();

  private static final Jna.Order ORDER = (a, b) -> Integer.compare(a.getInt(0), b.getInt(0));

  @Benchmark
  public void noop() {
    JNA.bench_noop();
  }

  @Benchmark
  public int add() {
    return JNA.bench_add(two, three);
  }

  @Benchmark
  public long in20() {
    return JNA.bench_length(letters);
  }

  @Benchmark
  public long in1000() {
    return JNA.bench_length(thousand);
  }

  @Benchmark
  public long inMixed() {
    return JNA.bench_length(mixed);
  }

  @Benchmark
  public String out20() {
    return JNA.bench_name();
  }

  @Benchmark
  public int out() {
    int quotient = JNA.bench_divide(three, two, remainder);
    return quotient + remainder[0];
  }

  @Benchmark
  public int errno() {
    return Jna.orFailure(JNA.bench_checked(three));
  }

  @Benchmark
  public Point point() {
    return JNA.bench_swap(new JnaPoint(point)).toPoint();
  }

  @Benchmark
  public long sum() {
    return JNA.bench_sum(sixteen, sixteen.length);
  }

  @Benchmark
  public int[] sort() {
    int[] sorted = tenThousand.clone();
    JNA.bench_sort(sorted, sorted.length, ORDER);
    return sorted;
  }
}
