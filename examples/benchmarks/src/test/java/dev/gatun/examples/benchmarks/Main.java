package dev.gatun.examples.benchmarks;

import dev.gatun.runtime.Symbols;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Runs everything in rounds, one after the other, and writes what came of it. */
final class Main {
  private Main() {}

  /**
   * Runs the benchmarks.
   *
   * @param arguments how many rounds, five without it; the directory of the page {@code
   *     performance.md}, without which the tables are printed alone; and the benchmarks, as a
   *     regular expression
   * @throws RunnerException if a benchmark fails
   * @throws IOException if the page cannot be written
   */
  public static void main(String... arguments) throws RunnerException, IOException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    String which = arguments.length > 2 ? arguments[2] : ".";
    Figures figures = new Suite(which).run(rounds);
    Map<String, String> tables = new Tables(figures).all();
    tables.putAll(Sizes.measure().table(Footprint.ofJar(runtime())));
    tables.values().forEach(System.out::println);
    if (arguments.length > 1) {
      Path directory = Path.of(arguments[1]);
      Page.update(directory.resolve("performance.md"), tables);
      for (Map.Entry<String, String> chart : new Charts(figures).all().entrySet()) {
        Files.writeString(directory.resolve(chart.getKey()), chart.getValue());
      }
    }
  }

  /** The jar that users have, as the build has just made it. */
  private static Path runtime() {
    return Path.of(
        URI.create(Symbols.class.getProtectionDomain().getCodeSource().getLocation().toString()));
  }
}
