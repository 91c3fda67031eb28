package dev.gatun.examples.benchmarks;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.examples.benchmarks.Bench.Point;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * By hand, as an expert of java.lang.foreign writes it who has measured: with a {@link Block} where
 * the usual way takes an arena. The bare call has nothing to tune.
 */
public class TunedBenchmark extends Timed {
  private static final MethodHandle STRLEN =
      ByHand.LINKER.downcallHandle(
          ByHand.LINKER.defaultLookup().find("strlen").orElseThrow(),
          FunctionDescriptor.of(JAVA_LONG, ADDRESS),
          Linker.Option.critical(false));

  private static final MemorySegment EVERYTHING = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

  @Benchmark
  public long in20() throws Throwable {
    return length(letters);
  }

  @Benchmark
  public long in1000() throws Throwable {
    return length(thousand);
  }

  @Benchmark
  public long inMixed() throws Throwable {
    return length(mixed);
  }

  private static long length(String text) throws Throwable {
    if (!Block.hasRoomFor(text)) {
      return StringBenchmark.byHand(text);
    }
    MemorySegment memory = Block.ofThread().memory;
    memory.setString(0, text);
    return (long) ByHand.LENGTH.invokeExact(memory);
  }

  @Benchmark
  public String out20() throws Throwable {
    MemorySegment name = (MemorySegment) ByHand.NAME.invokeExact();
    long length = (long) STRLEN.invokeExact(name);
    byte[] bytes = new byte[Math.toIntExact(length)];
    MemorySegment.copy(EVERYTHING, JAVA_BYTE, name.address(), bytes, 0, bytes.length);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Benchmark
  public int out() throws Throwable {
    MemorySegment memory = Block.ofThread().memory;
    int quotient = (int) ByHand.DIVIDE.invokeExact(three, two, memory);
    return quotient + memory.get(JAVA_INT, 0);
  }

  @Benchmark
  public int errno() throws Throwable {
    MemorySegment state = Block.ofThread().memory;
    int returned = (int) ByHand.CHECKED.invokeExact(state, three);
    if (returned < 0) {
      throw new IllegalStateException("errno " + state.get(JAVA_INT, 0));
    }
    return returned;
  }

  @Benchmark
  public Point point() throws Throwable {
    Block block = Block.ofThread();
    MemorySegment in = block.memory.asSlice(0, 8);
    in.set(JAVA_INT, 0, point.x());
    in.set(JAVA_INT, 4, point.y());
    MemorySegment out = (MemorySegment) ByHand.SWAP.invokeExact(block.results, in);
    return new Point(out.get(JAVA_INT, 0), out.get(JAVA_INT, 4));
  }

  @Benchmark
  public long sum() throws Throwable {
    MemorySegment memory = copied(sixteen);
    return (long) ByHand.SUM.invokeExact(memory, (long) sixteen.length);
  }

  @Benchmark
  public int[] sort() throws Throwable {
    int[] sorted = tenThousand.clone();
    MemorySegment memory = copied(sorted);
    ByHand.SORT.invokeExact(memory, (long) sorted.length, SortBenchmark.STUB);
    MemorySegment.copy(memory, JAVA_INT, 0, sorted, 0, sorted.length);
    return sorted;
  }

  private static MemorySegment copied(int[] numbers) {
    MemorySegment memory = Block.ofThread().memory;
    MemorySegment.copy(numbers, 0, memory, JAVA_INT, 0, numbers.length);
    return memory;
  }
}
