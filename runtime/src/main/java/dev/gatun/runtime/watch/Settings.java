package dev.gatun.runtime.watch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the system properties; one that cannot be understood is said once, and counts as not set.
 */
final class Settings {
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "gatun.checked", List.of("true", "false", "guard", "confined"),
          "gatun.leaks", List.of("true", "false", "count"),
          "gatun.counters", List.of("true", "false"));

  private Settings() {}

  static @Nullable String text(String property) {
    String text = System.getProperty(property, "").strip();
    return text.isEmpty() ? null : text;
  }

  /** Whether a property has a word in its list; empty is {@code true}, as {@code -Dx} means it. */
  static boolean has(String property, String word) {
    String value = System.getProperty(property);
    if (value == null) {
      return false;
    }
    List<String> words = Arrays.asList((value.isBlank() ? "true" : value).strip().split(" *, *"));
    List<String> known = WORDS.getOrDefault(property, List.of());
    if (!known.containsAll(words) && word.equals("true")) {
      Report.say("%s=%s is not understood: it is %s", property, value, String.join(", ", known));
    }
    return words.contains(word);
  }

  /** A duration as {@code 20ms}; -1 if there is none. */
  static long nanos(String property) {
    String text = text(property);
    if (text == null) {
      return -1;
    }
    Matcher duration = Pattern.compile("(\\d{1,9}) ?(ns|us|ms|s)").matcher(text);
    if (!duration.matches()) {
      Report.say("%s=%s is no duration, such as 20ms, 500us or 1s", property, text);
      return -1;
    }
    long unit =
        switch (duration.group(2)) {
          case "s" -> 1_000_000_000;
          case "ms" -> 1_000_000;
          case "us" -> 1_000;
          default -> 1;
        };
    return Long.parseLong(duration.group(1)) * unit;
  }
}
