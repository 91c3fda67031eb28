package dev.gatun.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What {@link ManyFunctions} are as class files.
 *
 * @param own the interface and its binding
 * @param byHand a class for each function
 */
record Sizes(Footprint own, Footprint byHand) {
  /** What we want the ratios to be at most. */
  static final double MOST_CLASSES = 0.10;

  static final double MOST_BYTES = 0.20;

  static Sizes measure() throws IOException {
    Path directory = Path.of("target", "many-functions");
    return new Sizes(
        Footprint.ofSource(
            "Many",
            ManyFunctions.declared(),
            directory,
            "-processor",
            "dev.gatun.processor.GatunProcessor",
            "-Agatun.cc=off"),
        Footprint.ofSource("ManyByHand", ManyFunctions.byHand(), directory, "-proc:none"));
  }

  double ratio(ToLongFunction<Footprint> size) {
    return (double) size.applyAsLong(own) / size.applyAsLong(byHand);
  }

  /**
   * {@return the table by the name that it has in the page}
   *
   * @param runtime the one runtime of all libraries, which the ratios are without
   */
  Map<String, String> table(Footprint runtime) {
    Table table =
        new Table("what", "Gatun", "a class each", "ratio", "at most", "met", "Gatun's runtime");
    row(table, "class files", Footprint::classes, MOST_CLASSES, runtime);
    row(table, "bytes of them", Footprint::bytes, MOST_BYTES, runtime);
    row(table, "bytes of a jar", Footprint::jar, MOST_BYTES, runtime);
    return Map.of("sizes", table.toString());
  }

  private void row(
      Table table, String what, ToLongFunction<Footprint> size, double most, Footprint runtime) {
    table.row(
        what,
        Numbers.bytes(size.applyAsLong(own)),
        Numbers.bytes(size.applyAsLong(byHand)),
        Numbers.ratio(ratio(size)),
        Numbers.ratio(most),
        ratio(size) <= most ? "yes" : "**no**",
        Numbers.bytes(size.applyAsLong(runtime)));
  }
}
