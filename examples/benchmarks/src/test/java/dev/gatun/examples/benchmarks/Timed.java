package dev.gatun.examples.benchmarks;

import dev.gatun.examples.benchmarks.Bench.Point;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How everything is timed, and what it is given; how long and how often, {@link Suite} says. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class Timed {
  /** Held as a program holds it. */
  static final Bench GATUN = BenchBinding.open();

  /** Numbers that no compiler knows. */
  int two = 2;

  int three = 3;

  /** Room for one. */
  final int[] remainder = new int[1];

  String letters = "twenty letters of it";

  String thousand = "twenty letters of it".repeat(50);

  String mixed = "zwölf Grüße für Ümit";

  Point point = new Point(2, 3);

  final int[] sixteen = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3};

  final int[] tenThousand = new Random(1).ints(10_000).toArray();
}
