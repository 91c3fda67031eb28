package dev.gatun.examples.benchmarks;

import dev.gatun.examples.benchmarks.Bench.Box;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

/** A handle, which is known to be open, and calls of one thread at a time. */
public class BoxBenchmark extends Timed {
  private static final OneAtATime SERIALIZED = OneAtATimeBinding.open();

  private final Box box = GATUN.open(7);
  private final MemorySegment raw = openByHand();

  private static MemorySegment openByHand() {
    try {
      return (MemorySegment) ByHand.BOX_OPEN.invokeExact(7);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Benchmark
  public int boxByHand() throws Throwable {
    return (int) ByHand.BOX_VALUE.invokeExact(raw);
  }

  @Benchmark
  public int box() {
    return GATUN.value(box);
  }

  @Benchmark
  public int addSerialized() {
    return SERIALIZED.add(two, three);
  }

  @Benchmark
  public int add() {
    return GATUN.add(two, three);
  }
}
