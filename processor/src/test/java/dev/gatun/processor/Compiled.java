package dev.gatun.processor;

import java.util.SortedMap;

/**
 * What came of a compilation.
 *
 * @param success whether there were no errors
 * @param printed what the compiler printed, with file names that have no folders
 * @param generated the text of each generated source, by its path such as {@code demo/Sums.java}
 */
record Compiled(boolean success, String printed, SortedMap<String, String> generated) {
  /** Whether a file is one of the generated ones. */
  boolean isGenerated(String name) {
    return generated.keySet().stream().anyMatch(path -> path.endsWith("/" + name));
  }
}
