package dev.gatun.examples.benchmarks;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

/** Strings to C and back. */
public class StringBenchmark extends Timed {
  @Benchmark
  public long in20ByHand() throws Throwable {
    return byHand(letters);
  }

  @Benchmark
  public long in20() {
    return GATUN.length(letters);
  }

  @Benchmark
  public long in1000ByHand() throws Throwable {
    return byHand(thousand);
  }

  @Benchmark
  public long in1000() {
    return GATUN.length(thousand);
  }

  @Benchmark
  public long inMixedByHand() throws Throwable {
    return byHand(mixed);
  }

  @Benchmark
  public long inMixed() {
    return GATUN.length(mixed);
  }

  @Benchmark
  public String out20ByHand() throws Throwable {
    return ((MemorySegment) ByHand.NAME.invokeExact()).reinterpret(Long.MAX_VALUE).getString(0);
  }

  @Benchmark
  public String out20() {
    return GATUN.name();
  }

  static long byHand(String text) throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      return (long) ByHand.LENGTH.invokeExact(arena.allocateFrom(text));
    }
  }
}
