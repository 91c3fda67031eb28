package dev.gatun.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How everything is timed; how long and how often, the suite says. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class Timed {
  /** Held as a program holds it. */
  static final Bench GATUN = BenchBinding.open();

  /** Numbers that no compiler knows. */
  int two = 2;

  int three = 3;
}
