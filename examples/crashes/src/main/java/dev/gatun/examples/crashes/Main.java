package dev.gatun.examples.crashes;

import java.util.List;
import java.util.stream.IntStream;

/** Makes every mistake twice, and tells what came of it. */
public final class Main {
  private Main() {}

  /**
   * Runs the example.
   *
   * @param arguments none
   */
  public static void main(String... arguments) {
    System.out.print(table());
  }

  /** {@return the table of all attempts} */
  static String table() {
    List<Scenario> scenarios = Scenarios.all();
    List<String> rows =
        IntStream.range(0, scenarios.size())
            .parallel()
            .mapToObj(
                i ->
                    row(
                        scenarios.get(i).what(),
                        Outcome.of(Scenarios.class, Integer.toString(i), "raw"),
                        Outcome.of(Scenarios.class, Integer.toString(i), "gatun")))
            .toList();
    return "| mistake | java.lang.foreign | Gatun |\n|---|---|---|\n"
        + String.join("\n", rows)
        + "\n";
  }

  static String row(String what, Outcome raw, Outcome gatun) {
    return "| %s | %s | %s |".formatted(what, cell(raw), cell(gatun));
  }

  private static String cell(Outcome outcome) {
    String told = outcome.told().replace("|", "\\|");
    return outcome.isAlive() ? told : "**" + told + "**";
  }
}
