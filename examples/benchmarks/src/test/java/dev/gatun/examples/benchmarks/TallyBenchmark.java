package dev.gatun.examples.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.examples.benchmarks.Bench.Of;
import dev.gatun.examples.benchmarks.Bench.Tally;
import dev.gatun.examples.benchmarks.BenchBinding.TallyStruct;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** What a tagged union holds: 1,000 of them, of three kinds in no order. */
public class TallyBenchmark extends Timed {
  private static final int COUNT = 1000;

  private final StructArray<Tally> tallies = TallyStruct.array(Arena.global(), COUNT);

  /** Fills them. */
  public TallyBenchmark() {
    Random random = new Random(1);
    MemorySegment all = tallies.segment();
    for (int i = 0; i < COUNT; i++) {
      int kind = random.nextInt(3);
      all.set(JAVA_INT, 16L * i, kind);
      switch (kind) {
        case 0 -> all.set(JAVA_LONG, 16L * i + 8, i);
        case 1 -> all.set(JAVA_DOUBLE, 16L * i + 8, i);
        default -> all.set(JAVA_INT, 16L * i + 8, i);
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double readByHand() {
    MemorySegment all = tallies.segment();
    double sum = 0;
    for (int i = 0; i < COUNT; i++) {
      sum +=
          switch (all.get(JAVA_INT, 16L * i)) {
            case 0 -> all.get(JAVA_LONG, 16L * i + 8);
            case 1 -> all.get(JAVA_DOUBLE, 16L * i + 8);
            case 2 -> all.get(JAVA_INT, 16L * i + 8) + all.get(JAVA_INT, 16L * i + 12);
            default -> throw new IllegalStateException();
          };
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double read() {
    double sum = 0;
    for (int i = 0; i < COUNT; i++) {
      sum +=
          switch (tallies.get(i).as()) {
            case Of.Whole it -> it.whole();
            case Of.Real it -> it.real();
            case Of.Pair it -> it.pair().x() + it.pair().y();
          };
    }
    return sum;
  }
}
