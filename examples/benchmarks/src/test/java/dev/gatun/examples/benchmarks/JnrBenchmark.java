package dev.gatun.examples.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;

/** Everything that peers have, through JNR-FFI. */
public class JnrBenchmark extends Timed {
  private static final Jnr JNR = Jnr.load();

  private static final Jnr.Order ORDER = (a, b) -> Integer.compare(a.getInt(0), b.getInt(0));

  @Benchmark
  public void noop() {
    JNR.bench_noop();
  }

  @Benchmark
  public int add() {
    return JNR.bench_add(two, three);
  }

  @Benchmark
  public long in20() {
    return JNR.bench_length(letters);
  }

  @Benchmark
  public long in1000() {
    return JNR.bench_length(thousand);
  }

  @Benchmark
  public long inMixed() {
    return JNR.bench_length(mixed);
  }

  @Benchmark
  public String out20() {
    return JNR.bench_name();
  }

  @Benchmark
  public int out() {
    int quotient = JNR.bench_divide(three, two, remainder);
    return quotient + remainder[0];
  }

  @Benchmark
  public int errno() {
    return Jnr.orFailure(JNR.bench_checked(three));
  }

  @Benchmark
  public long sum() {
    return JNR.bench_sum(sixteen, sixteen.length);
  }

  @Benchmark
  public int[] sort() {
    int[] sorted = tenThousand.clone();
    JNR.bench_sort(sorted, sorted.length, ORDER);
    return sorted;
  }
}
