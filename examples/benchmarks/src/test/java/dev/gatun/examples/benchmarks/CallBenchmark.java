package dev.gatun.examples.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;

/** The bare call. */
public class CallBenchmark extends Timed {
  @Benchmark
  public void noopByHand() throws Throwable {
    ByHand.NOOP.invokeExact();
  }

  @Benchmark
  public void noop() {
    GATUN.noop();
  }

  @Benchmark
  public void noopCriticalByHand() throws Throwable {
    ByHand.NOOP_CRITICAL.invokeExact();
  }

  @Benchmark
  public void noopCritical() {
    GATUN.noopCritical();
  }

  @Benchmark
  public int addByHand() throws Throwable {
    return (int) ByHand.ADD.invokeExact(two, three);
  }

  @Benchmark
  public int add() {
    return GATUN.add(two, three);
  }

  @Benchmark
  public int addCriticalByHand() throws Throwable {
    return (int) ByHand.ADD_CRITICAL.invokeExact(two, three);
  }

  @Benchmark
  public int addCritical() {
    return GATUN.addCritical(two, three);
  }
}
