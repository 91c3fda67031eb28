package dev.gatun.processor.importer;

import java.util.ArrayList;
import java.util.List;

/** The text that is written, indented as it nests. */
final class Lines {
  private static final int LONGEST = 100;

  private final List<String> lines = new ArrayList<>();
  private final String indent;

  Lines(int depth) {
    this.indent = "  ".repeat(depth);
  }

  Lines add(String line) {
    lines.add(line.isEmpty() ? "" : indent + line);
    return this;
  }

  /** A list in brackets, with a line for each part where one does not hold all. */
  Lines addList(String before, List<String> parts, String behind) {
    String whole = before + "(" + String.join(", ", parts) + ")" + behind;
    if (indent.length() + whole.length() <= LONGEST || parts.isEmpty()) {
      return add(whole);
    }
    add(before + "(");
    for (int i = 0; i < parts.size(); i++) {
      boolean isLast = i == parts.size() - 1;
      add("    " + parts.get(i) + (isLast ? ")" + behind : ","));
    }
    return this;
  }

  Lines addAll(Lines other) {
    lines.addAll(other.lines);
    return this;
  }

  /** An empty line, unless there is one, or nothing yet. */
  Lines separate() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      lines.add("");
    }
    return this;
  }

  Lines leftOut(String name, String reason) {
    return add("// left out: " + name + ": " + reason.replace('\n', ' ').replace("\\u", "\\ u"));
  }

  List<String> all() {
    return lines;
  }
}
