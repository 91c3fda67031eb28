package dev.gatun.examples.crashes;

import java.util.ArrayList;
import java.util.List;

/** All of them, and the program that makes one attempt of one of them. */
final class Scenarios {
  /** What the parent looks for in what this program prints. */
  static final String RESULT = "the result: ";

  private Scenarios() {}

  static List<Scenario> all() {
    List<Scenario> all = new ArrayList<>();
    all.addAll(CallbackScenarios.all());
    all.addAll(MemoryScenarios.all());
    all.addAll(ValueScenarios.all());
    all.addAll(LifetimeScenarios.all());
    return List.copyOf(all);
  }

  /**
   * Makes one attempt.
   *
   * @param arguments which scenario, and {@code raw} or {@code gatun}
   */
  public static void main(String... arguments) {
    Scenario scenario = all().get(Integer.parseInt(arguments[0]));
    print(arguments[1].equals("raw") ? scenario.raw() : scenario.gatun());
  }

  /** Makes an attempt, and prints what came of it, if anything can. */
  static void print(Scenario.Attempt attempt) {
    String result;
    try {
      result = String.valueOf(attempt.make());
    } catch (Throwable e) {
      result = e.toString();
    }
    System.out.println(RESULT + result.lines().findFirst().orElse(""));
  }
}
