package dev.gatun.examples.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

/** Sixteen sixteen to C. */
public class ArrayBenchmark extends Timed {
  @Benchmark
  public long sumByHand() throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      return (long)
          ByHand.SUM.invokeExact(arena.allocateFrom(JAVA_INT, sixteen), (long) sixteen.length);
    }
  }

  @Benchmark
  public long sum() {
    return GATUN.sum(sixteen);
  }

  @Benchmark
  public long sumCritical() {
    return GATUN.sumCritical(sixteen);
  }
}
