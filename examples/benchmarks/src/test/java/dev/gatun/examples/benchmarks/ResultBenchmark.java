package dev.gatun.examples.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.examples.benchmarks.Bench.Bounds;
import dev.gatun.examples.benchmarks.Bench.Point;
import dev.gatun.runtime.ErrnoException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import org.openjdk.jmh.annotations.Benchmark;

/** What comes back beside a number: out-parameters, errno, structs. */
public class ResultBenchmark extends Timed {
  private static final VarHandle ERRNO =
      ByHand.STATE.varHandle(java.lang.foreign.MemoryLayout.PathElement.groupElement("errno"));

  private final Bounds bounds = new Bounds(1, 2, 3, 4);

  @Benchmark
  public int outByHand() throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(JAVA_INT);
      int quotient = (int) ByHand.DIVIDE.invokeExact(three, two, out);
      return quotient + out.get(JAVA_INT, 0);
    }
  }

  @Benchmark
  public int out() {
    int quotient = GATUN.divide(three, two, remainder);
    return quotient + remainder[0];
  }

  @Benchmark
  public int errnoByHand() throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(ByHand.STATE);
      int returned = (int) ByHand.CHECKED.invokeExact(state, three);
      if (returned < 0) {
        throw new IllegalStateException("errno " + (int) ERRNO.get(state, 0L));
      }
      return returned;
    }
  }

  @Benchmark
  public int errno() throws ErrnoException {
    return GATUN.checked(three);
  }

  @Benchmark
  public Point pointByHand() throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment in = arena.allocate(ByHand.POINT);
      in.set(JAVA_INT, 0, point.x());
      in.set(JAVA_INT, 4, point.y());
      MemorySegment out =
          (MemorySegment) ByHand.SWAP.invokeExact((java.lang.foreign.SegmentAllocator) arena, in);
      return new Point(out.get(JAVA_INT, 0), out.get(JAVA_INT, 4));
    }
  }

  @Benchmark
  public Point point() {
    return GATUN.swap(point);
  }

  @Benchmark
  public Bounds boundsByHand() throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment in = arena.allocate(ByHand.BOUNDS);
      in.set(JAVA_INT, 0, bounds.left());
      in.set(JAVA_INT, 4, bounds.top());
      in.set(JAVA_INT, 8, bounds.right());
      in.set(JAVA_INT, 12, bounds.bottom());
      MemorySegment out =
          (MemorySegment) ByHand.TURN.invokeExact((java.lang.foreign.SegmentAllocator) arena, in);
      return new Bounds(
          out.get(JAVA_INT, 0), out.get(JAVA_INT, 4), out.get(JAVA_INT, 8), out.get(JAVA_INT, 12));
    }
  }

  @Benchmark
  public Bounds bounds() {
    return GATUN.turn(bounds);
  }
}
