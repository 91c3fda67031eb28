package dev.gatun.examples.signatures;

import java.util.List;

/**
 * What came of calling functions.
 *
 * @param checks how many values were compared, in Java and in C
 * @param wrong how many of them were wrong
 * @param seconds how long it took
 */
record Outcome(int checks, int wrong, double seconds) {
  /** From the line that {@link #toString} writes. */
  static Outcome parse(String line) {
    String[] parts = line.split(" ");
    return new Outcome(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[2]), Double.parseDouble(parts[4]));
  }

  static Outcome sum(List<Outcome> outcomes) {
    return new Outcome(
        outcomes.stream().mapToInt(Outcome::checks).sum(),
        outcomes.stream().mapToInt(Outcome::wrong).sum(),
        outcomes.stream().mapToDouble(Outcome::seconds).sum());
  }

  @Override
  public String toString() {
    return "%d checks, %d wrong, %.1f seconds".formatted(checks, wrong, seconds);
  }
}
