package dev.gatun.runtime.watch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the system properties; one that cannot be understood is said once, and counts as not set.
 */
final class Settings {
  private static final Map<String, List<String>> KNOWN =
      Map.of(
          "gatun.checked", List.of("true", "false", "guard", "confined"),
          "gatun.leaks", List.of("true", "false", "count"),
          "gatun.counters", List.of("true", "false"));

  private Settings() {}

  static @Nullable String text(String property) {
    String text = System.getProperty(property, "").strip();
    return text.isEmpty() ? null : text;
  }

  /** The words of a property; none is {@code true}, as {@code -Dx} means it. */
  static Set<String> words(String property) {
    String value = System.getProperty(property);
    if (value == null) {
      return Set.of();
    }
    Set<String> words =
        Set.copyOf(List.of((value.isBlank() ? "true" : value).strip().split(" *, *")));
    List<String> known = KNOWN.get(property);
    if (!known.containsAll(words)) {
      Report.say("%s=%s is not understood: it is %s", property, value, String.join(", ", known));
      return Set.of();
    }
    return words;
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
