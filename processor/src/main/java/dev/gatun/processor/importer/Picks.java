package dev.gatun.processor.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which names are wanted: those of a list, in which {@code *} and {@code ?} stand for anything. */
final class Picks {
  private final List<Pattern> patterns = new ArrayList<>();

  Picks(List<String> picks) {
    for (String pick : picks) {
      StringBuilder pattern = new StringBuilder();
      for (char c : pick.toCharArray()) {
        pattern.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
      }
      patterns.add(Pattern.compile(pattern.toString()));
    }
  }

  boolean areAll() {
    return patterns.isEmpty();
  }

  boolean contain(String name) {
    return areAll() || patterns.stream().anyMatch(pattern -> pattern.matcher(name).matches());
  }

  /** The first pick that none of the names is, if there is one. */
  List<String> unmet(List<String> picks, List<String> names) {
    List<String> unmet = new ArrayList<>();
    for (int i = 0; i < picks.size(); i++) {
      Pattern pattern = patterns.get(i);
      if (names.stream().noneMatch(name -> pattern.matcher(name).matches())) {
        unmet.add(picks.get(i));
      }
    }
    return unmet;
  }
}
