package dev.gatun.runtime.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which functions are meant, in a list as {@code sqlite3_*,!sqlite3_step,*@libz*}: patterns of
 * names, or of names and the files that they are in; {@code !} takes out.
 */
record NamePatterns(List<NamePattern> meant, List<NamePattern> not) {
  private record NamePattern(Pattern name, Pattern library) {
    static NamePattern of(String text) {
      int at = text.indexOf('@');
      String name = at < 0 ? text : text.substring(0, at);
      String library = at < 0 ? "" : text.substring(at + 1);
      return new NamePattern(glob(name), glob(library));
    }

    private static Pattern glob(String text) {
      StringBuilder regex = new StringBuilder();
      (text.isEmpty() ? "*" : text)
          .chars()
          .forEach(
              c ->
                  regex.append(
                      switch (c) {
                        case '*' -> ".*";
                        case '?' -> ".";
                        default -> Pattern.quote(Character.toString(c));
                      }));
      return Pattern.compile(regex.toString());
    }

    boolean matches(Callee callee) {
      return name.matcher(callee.name()).matches() && library.matcher(callee.library()).matches();
    }
  }

  static @Nullable NamePatterns of(@Nullable String list) {
    if (list == null) {
      return null;
    }
    List<NamePattern> meant = new ArrayList<>();
    List<NamePattern> not = new ArrayList<>();
    for (String element : list.split(",")) {
      String text = element.strip();
      if (text.startsWith("!")) {
        not.add(NamePattern.of(text.substring(1)));
      } else if (!text.isEmpty()) {
        meant.add(NamePattern.of(text));
      }
    }
    return new NamePatterns(List.copyOf(meant), List.copyOf(not));
  }

  /** Whether a function is meant; where only some are taken out, all others are. */
  boolean match(Callee callee) {
    return (meant.isEmpty() || meant.stream().anyMatch(pattern -> pattern.matches(callee)))
        && not.stream().noneMatch(pattern -> pattern.matches(callee));
  }
}
