package dev.gatun.examples.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rounds of a run have measured; rounds are compared with themselves alone. */
final class Figures {
  private final Map<String, List<Double>> rounds = new HashMap<>();

  /**
   * A ratio, or a time.
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

  void add(String benchmark, double score) {
    rounds.computeIfAbsent(benchmark, name -> new ArrayList<>()).add(score);
  }

  boolean has(Comparison comparison) {
    return rounds.containsKey(comparison.benchmark()) && rounds.containsKey(comparison.against());
  }

  Spread time(String benchmark) {
    return Spread.of(rounds.get(benchmark));
  }

  Spread ratio(Comparison comparison) {
    List<Double> times = rounds.get(comparison.benchmark());
    List<Double> others = rounds.get(comparison.against());
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      ratios.add(times.get(i) / others.get(i));
    }
    return Spread.of(ratios);
  }
}
