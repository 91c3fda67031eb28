package dev.gatun.examples.benchmarks;

import static dev.gatun.annotation.CType.SIZE_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Deref;
import dev.gatun.annotation.FailsWhen;
import dev.gatun.annotation.Handle;
import dev.gatun.annotation.In;
import dev.gatun.annotation.InOut;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Outcome;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Value;
import dev.gatun.annotation.Variant;
import dev.gatun.runtime.ErrnoException;
import dev.gatun.runtime.StructArray;

/** What is timed, through Gatun. */
@NativeLibrary(value = "bench", header = "bench.h")
public interface Bench {
  @Symbol("bench_noop")
  void noop();

  @Symbol(value = "bench_noop", critical = true)
  void noopCritical();

  @Symbol("bench_add")
  int add(int a, int b);

  @Symbol(value = "bench_add", critical = true)
  int addCritical(int a, int b);

  @Symbol("bench_length")
  @C(SIZE_T)
  long length(String text);

  @Symbol("bench_name")
  String name();

  @Symbol("bench_divide")
  int divide(int dividend, int divisor, @Out int[] remainder);

  @Symbol("bench_checked")
  @FailsWhen(Outcome.NEGATIVE)
  int checked(int number) throws ErrnoException;

  @Symbol("bench_swap")
  Point swap(Point point);

  @Symbol("bench_turn")
  Bounds turn(Bounds bounds);

  @Symbol("bench_sum")
  long sum(@Slice @In int[] numbers);

  @Symbol(value = "bench_sum", critical = true)
  long sumCritical(@Slice @In int[] numbers);

  @Symbol("bench_rows_read")
  double rowsRead(@Slice StructArray<Row> rows);

  @Symbol("bench_rows_write")
  void rowsWrite(@Slice StructArray<Row> rows);

  @Symbol("bench_sort")
  void sort(@Slice @InOut int[] numbers, Order order);

  @Symbol("bench_sort_in_c")
  void sortInC(@Slice @InOut int[] numbers);

  @Symbol("bench_box_open")
  Box open(int value);

  @Symbol("bench_box_value")
  int value(Box box);

  @Symbol("bench_floor_noop")
  double floorOfNoop(long calls);

  @Symbol("bench_floor_add")
  double floorOfAdd(long calls);

  /** Two numbers in one register. */
  @Struct("BenchPoint")
  record Point(int x, int y) {}

  /** The same where it is. */
  @Struct("BenchPoint")
  interface Spot {
    int x();

    int y();
  }

  /** Four numbers in two registers. */
  @Struct("BenchBounds")
  record Bounds(int left, int top, int right, int bottom) {}

  /** One of many. */
  @Struct("BenchRow")
  interface Row {
    int id();

    void id(int id);

    double value();

    void value(double value);

    int weight();

    void weight(int weight);
  }

  /** An order of numbers. */
  @Callback
  interface Order {
    int compare(@Deref int a, @Deref int b);
  }

  /** Something that C owns. */
  @Handle(value = "BenchBox", close = "bench_box_close")
  interface Box extends AutoCloseable {
    @Override
    void close();
  }

  /** What a value is. */
  @CEnum("BenchKind")
  enum Kind {
    @Value(0)
    WHOLE,
    @Value(1)
    REAL,
    @Value(2)
    PAIR
  }

  /** A tagged union, as Java sees it. */
  @Struct("BenchValue")
  interface Tally {
    Kind kind();

    @Tagged(by = "kind")
    Of as();
  }

  /** What a value can be. */
  @Union
  sealed interface Of {
    /** A whole number. */
    @Variant("WHOLE")
    non-sealed interface Whole extends Of {
      long whole();
    }

    /** A real one. */
    @Variant("REAL")
    non-sealed interface Real extends Of {
      double real();
    }

    /** Two numbers. */
    @Variant("PAIR")
    non-sealed interface Pair extends Of {
      Spot pair();
    }
  }
}
