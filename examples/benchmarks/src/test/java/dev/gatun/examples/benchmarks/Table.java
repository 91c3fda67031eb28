package dev.gatun.examples.benchmarks;

import java.util.List;

/** A table in Markdown: words in its first column, figures in the others. */
final class Table {
  private final StringBuilder text = new StringBuilder();

  Table(List<String> header) {
    row(header);
    text.append("|---|").append("--:|".repeat(header.size() - 1)).append("\n");
  }

  Table(String... header) {
    this(List.of(header));
  }

  void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  void row(String... cells) {
    row(List.of(cells));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
