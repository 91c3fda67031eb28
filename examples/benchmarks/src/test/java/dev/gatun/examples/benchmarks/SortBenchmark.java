package dev.gatun.examples.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.examples.benchmarks.Bench.Order;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** C sorts ten thousand numbers in the order that Java says. */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SortBenchmark extends Timed {
  private static final Order ORDER = Integer::compare;

  static final MemorySegment STUB = stub();

  private static MemorySegment stub() {
    try {
      MethodHandle target =
          MethodHandles.lookup()
              .findStatic(SortBenchmark.class, "compare", ByHand.ORDER.toMethodType());
      return ByHand.LINKER.upcallStub(target, ByHand.ORDER, Arena.global());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int compare(MemorySegment a, MemorySegment b) {
    return Integer.compare(a.get(JAVA_INT, 0), b.get(JAVA_INT, 0));
  }

  @Benchmark
  public int[] sortByHand() throws Throwable {
    int[] sorted = tenThousand.clone();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment all = arena.allocateFrom(JAVA_INT, sorted);
      ByHand.SORT.invokeExact(all, (long) sorted.length, STUB);
      MemorySegment.copy(all, JAVA_INT, 0, sorted, 0, sorted.length);
    }
    return sorted;
  }

  @Benchmark
  public int[] sort() {
    int[] sorted = tenThousand.clone();
    GATUN.sort(sorted, ORDER);
    return sorted;
  }
}
