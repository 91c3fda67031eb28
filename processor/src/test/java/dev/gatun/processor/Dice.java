package dev.gatun.processor;

import java.util.List;
import java.util.Random;

/** Decides by chance. */
final class Dice {
  private final Random random;

  Dice(Random random) {
    this.random = random;
  }

  /** A number below a bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  @SafeVarargs
  final <T> T oneOf(T... values) {
    return values[below(values.length)];
  }

  <T> T oneOf(List<T> values) {
    return values.get(below(values.size()));
  }

  /** A number from 0 to 1. */
  double share() {
    return random.nextDouble();
  }

  boolean chance(double probability) {
    return share() < probability;
  }
}
