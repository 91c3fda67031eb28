package dev.gatun.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What the rounds of a run have measured; rounds are compared with themselves alone. */
final class Figures {
  private final List<Map<String, Measured>> rounds = new ArrayList<>();

  /** How much the machine had to do in the minute before; below zero where it does not say. */
  private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();

  /**
   * What one round says of a benchmark.
   *
   * @param nanos how long a call takes
   * @param bytes how much of Java's heap it takes
   */
  record Measured(double nanos, double bytes) {}

  /**
   * A figure of all rounds.
   *
   * @param least that of the lowest round
   * @param median that of the middle one
   * @param most that of the highest one
   */
  record Spread(double least, double median, double most) {
    static Spread of(List<Double> values) {
      List<Double> sorted = values.stream().sorted().toList();
      int half = sorted.size() / 2;
      double median =
          sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
      return new Spread(sorted.getFirst(), median, sorted.getLast());
    }
  }

  void beginRound() {
    rounds.add(new HashMap<>());
  }

  void add(String benchmark, Measured measured) {
    rounds.getLast().put(benchmark, measured);
  }

  double load() {
    return load;
  }

  int rounds() {
    return rounds.size();
  }

  boolean has(String benchmark) {
    return rounds.stream().anyMatch(round -> round.containsKey(benchmark));
  }

  /** {@return whether there is a round that has both} */
  boolean has(String benchmark, String against) {
    return rounds.stream()
        .anyMatch(round -> round.containsKey(benchmark) && round.containsKey(against));
  }

  double nanos(String benchmark) {
    return median(benchmark, Measured::nanos);
  }

  double bytes(String benchmark) {
    return median(benchmark, Measured::bytes);
  }

  private double median(String benchmark, ToDoubleFunction<Measured> figure) {
    List<Double> values =
        rounds.stream()
            .filter(round -> round.containsKey(benchmark))
            .map(round -> figure.applyAsDouble(round.get(benchmark)))
            .toList();
    return Spread.of(values).median();
  }

  Spread ratio(String benchmark, String against) {
    List<Double> ratios =
        rounds.stream()
            .filter(round -> round.containsKey(benchmark) && round.containsKey(against))
            .map(round -> round.get(benchmark).nanos() / round.get(against).nanos())
            .toList();
    return Spread.of(ratios);
  }
}
