package dev.gatun.processor;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * What came of a compilation.
 *
 * @param success whether there were no errors
 * @param printed what the compiler printed, with file names that have no folders
 * @param generated the text of each generated source, by its path such as {@code demo/Sums.java}
 */
record Compiled(boolean success, String printed, SortedMap<String, String> generated) {
  private static final Pattern ERROR =
      Pattern.compile("^(\\w+\\.java):(\\d+): error: (GATUN\\d+)? ?(.*)", Pattern.MULTILINE);

  /**
   * What the compiler refused.
   *
   * @param file the name of the file
   * @param line the number of the line
   * @param id the number of the problem; empty for an error of the compiler's own
   * @param text the first line of what it said
   */
  record Refusal(String file, int line, String id, String text) {
    /** Whether the processor refused it. */
    boolean isOurs() {
      return !id.isEmpty();
    }
  }

  /** The errors that have a place in a file, in their order. */
  List<Refusal> errors() {
    return ERROR
        .matcher(printed)
        .results()
        .map(
            error ->
                new Refusal(
                    error.group(1),
                    Integer.parseInt(error.group(2)),
                    Objects.requireNonNullElse(error.group(3), ""),
                    error.group(4)))
        .toList();
  }

  /** Whether a file is one of the generated ones. */
  boolean isGenerated(String name) {
    return generated.keySet().stream().anyMatch(path -> path.endsWith("/" + name));
  }
}
