package dev.gatun.examples.benchmarks;

import dev.gatun.examples.benchmarks.Bench.Point;
import dev.gatun.examples.benchmarks.JavaCpp.JavaCppPoint;
import org.bytedeco.javacpp.IntPointer;
import org.openjdk.jmh.annotations.Benchmark;

/** Everything that peers have, through JavaCPP. */
public class JavaCppBenchmark extends Timed {
  private static final JavaCpp.Order ORDER =
      new JavaCpp.Order() {
        @Override
        public int call(IntPointer a, IntPointer b) {
          return Integer.compare(a.get(), b.get());
        }
      };

  @Benchmark
  public void noop() {
    JavaCpp.bench_noop();
  }

  @Benchmark
  public int add() {
    return JavaCpp.bench_add(two, three);
  }

  @Benchmark
  public long in20() {
    return JavaCpp.bench_length(letters);
  }

  @Benchmark
  public long in1000() {
    return JavaCpp.bench_length(thousand);
  }

  @Benchmark
  public long inMixed() {
    return JavaCpp.bench_length(mixed);
  }

  @Benchmark
  public String out20() {
    return JavaCpp.bench_name();
  }

  @Benchmark
  public int out() {
    int quotient = JavaCpp.bench_divide(three, two, remainder);
    return quotient + remainder[0];
  }

  @Benchmark
  public Point point() {
    try (JavaCppPoint in = new JavaCppPoint().x(point.x()).y(point.y());
        JavaCppPoint out = JavaCpp.bench_swap(in)) {
      return new Point(out.x(), out.y());
    }
  }

  @Benchmark
  public long sum() {
    return JavaCpp.bench_sum(sixteen, sixteen.length);
  }

  @Benchmark
  public int[] sort() {
    int[] sorted = tenThousand.clone();
    JavaCpp.bench_sort(sorted, sorted.length, ORDER);
    return sorted;
  }
}
