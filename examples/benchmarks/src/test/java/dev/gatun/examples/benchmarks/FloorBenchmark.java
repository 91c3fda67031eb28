package dev.gatun.examples.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** What C itself takes, which no way from Java can be faster than. */
public class FloorBenchmark extends Timed {
  private static final int CALLS = 1_000_000;

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void noop() {
    GATUN.floorOfNoop(CALLS);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void add() {
    GATUN.floorOfAdd(CALLS);
  }

  @Benchmark
  public int[] sort() {
    int[] sorted = tenThousand.clone();
    GATUN.sortInC(sorted);
    return sorted;
  }
}
