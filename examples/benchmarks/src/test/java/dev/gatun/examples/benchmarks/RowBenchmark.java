package dev.gatun.examples.benchmarks;

import dev.gatun.examples.benchmarks.Bench.Row;
import dev.gatun.examples.benchmarks.BenchBinding.RowStruct;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.Arena;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** A million structs, where they are. */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RowBenchmark extends Timed {
  private static final int COUNT = 1_000_000;

  private final StructArray<Row> rows = RowStruct.array(Arena.global(), COUNT);

  @Benchmark
  public double readInC() throws Throwable {
    return (double) ByHand.ROWS_READ.invokeExact(rows.segment(), (long) COUNT);
  }

  @Benchmark
  public double read() {
    double sum = 0;
    for (int i = 0; i < COUNT; i++) {
      Row row = rows.get(i);
      sum += row.id() + row.value() + row.weight();
    }
    return sum;
  }

  @Benchmark
  public void writeInC() throws Throwable {
    ByHand.ROWS_WRITE.invokeExact(rows.segment(), (long) COUNT);
  }

  @Benchmark
  public void write() {
    for (int i = 0; i < COUNT; i++) {
      Row row = rows.get(i);
      row.id(row.id() + 1);
      row.value(row.value() + 0.5);
      row.weight(row.weight() + 2);
    }
  }
}
