package dev.gatun.examples.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

/** Sixteen numbers to C. */
public class ArrayBenchmark extends Timed {
  private final int[] numbers = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3};

  @Benchmark
  public long sumByHand() throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      return (long)
          ByHand.SUM.invokeExact(arena.allocateFrom(JAVA_INT, numbers), (long) numbers.length);
    }
  }

  @Benchmark
  public long sum() {
    return GATUN.sum(numbers);
  }

  @Benchmark
  public long sumCritical() {
    return GATUN.sumCritical(numbers);
  }
}
