package dev.gatun.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The page of the documents with the tables; what stands around them is written by hand. */
final class Page {
  private static final String END = "<!-- end -->";

  private Page() {}

  /** Writes what is measured to where the page has its name. */
  static void update(Path file, Map<String, String> tables) throws IOException {
    String page = Files.readString(file);
    for (Map.Entry<String, String> table : tables.entrySet()) {
      page = withTable(page, table.getKey(), table.getValue());
    }
    Files.writeString(file, page);
  }

  /** {@return the page with another text between the marks of that name} */
  static String withTable(String page, String name, String table) {
    String begin = "<!-- measured: " + name + " -->\n";
    int from = page.indexOf(begin) + begin.length();
    int to = page.indexOf(END, from);
    if (from < begin.length() || to < 0) {
      throw new IllegalArgumentException("no place for '" + name + "' in the page");
    }
    return page.substring(0, from) + table + page.substring(to);
  }
}
