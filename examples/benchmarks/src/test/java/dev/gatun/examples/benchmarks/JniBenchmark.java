package dev.gatun.examples.benchmarks;

import dev.gatun.examples.benchmarks.Bench.Point;
import java.io.IOException;
import java.util.function.IntBinaryOperator;
import org.openjdk.jmh.annotations.Benchmark;

/** Everything that peers have, through JNI. */
public class JniBenchmark extends Timed {
  private static final IntBinaryOperator ORDER = Integer::compare;

  @Benchmark
  public void noop() {
    Jni.noop();
  }

  @Benchmark
  public int add() {
    return Jni.add(two, three);
  }

  @Benchmark
  public long in20() {
    return Jni.length(letters);
  }

  @Benchmark
  public long in1000() {
    return Jni.length(thousand);
  }

  @Benchmark
  public long inMixed() {
    return Jni.length(mixed);
  }

  @Benchmark
  public String out20() {
    return Jni.name();
  }

  @Benchmark
  public int out() {
    int quotient = Jni.divide(three, two, remainder);
    return quotient + remainder[0];
  }

  @Benchmark
  public int errno() throws IOException {
    return Jni.checked(three);
  }

  @Benchmark
  public Point point() {
    return Jni.swap(point);
  }

  @Benchmark
  public long sum() {
    return Jni.sum(sixteen);
  }

  @Benchmark
  public int[] sort() {
    int[] sorted = tenThousand.clone();
    Jni.sort(sorted, ORDER);
    return sorted;
  }
}
