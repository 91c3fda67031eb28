package dev.gatun.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs everything in rounds, one after the other, and prints what came of it as a table. */
final class Main {
  private Main() {}

  /**
   * Runs the benchmarks.
   *
   * @param arguments how many rounds, five without it; a file to write the table to; and the
   *     benchmarks, as a regular expression
   * @throws RunnerException if a benchmark fails
   * @throws IOException if the file cannot be written
   */
  public static void main(String... arguments) throws RunnerException, IOException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    String which = arguments.length > 2 ? arguments[2] : Main.class.getPackageName();
    Figures figures = new Figures();
    for (int round = 1; round <= rounds; round++) {
      System.out.printf("round %d of %d%n", round, rounds);
      for (RunResult result : new Runner(options(which).build()).run()) {
        String name = result.getParams().getBenchmark();
        figures.add(
            name.substring(Main.class.getPackageName().length() + 1),
            result.getPrimaryResult().getScore());
      }
    }
    String table = table(figures);
    System.out.print(table);
    if (arguments.length > 1) {
      Files.writeString(Path.of(arguments[1]), table);
    }
  }

  private static OptionsBuilder options(String which) {
    OptionsBuilder options = new OptionsBuilder();
    options.include(which).forks(1).verbosity(VerboseMode.SILENT);
    options.warmupIterations(3).warmupTime(TimeValue.milliseconds(250));
    options.measurementIterations(4).measurementTime(TimeValue.milliseconds(200));
    return options;
  }

  private static String table(Figures figures) {
    StringBuilder table = new StringBuilder();
    table.append(
        "| what | Gatun | the other | ratio, median (least to most) |\n|---|--:|--:|--:|\n");
    List<Comparison> comparisons = Comparison.ALL.stream().filter(figures::has).toList();
    for (Comparison comparison : comparisons) {
      Figures.Spread ratio = figures.ratio(comparison);
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %.1f | %.2f (%.2f to %.2f) |%n",
              comparison.what(),
              figures.time(comparison.benchmark()).median(),
              figures.time(comparison.against()).median(),
              ratio.median(),
              ratio.least(),
              ratio.most()));
    }
    return table.toString();
  }
}
