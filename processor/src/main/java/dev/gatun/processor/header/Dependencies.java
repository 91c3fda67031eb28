package dev.gatun.processor.header;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the list of files that a compiler writes for {@code make}. */
final class Dependencies {
  private Dependencies() {}

  /** All files of a list but one, in its order. */
  static List<Path> of(String rule, Path except) {
    List<Path> files = new ArrayList<>();
    String joined = rule.replace("\\\r\n", " ").replace("\\\n", " ");
    int colon = joined.indexOf(": ");
    for (String word : words(joined.substring(colon < 0 ? 0 : colon + 2))) {
      Path file = Path.of(word);
      if (!file.equals(except)) {
        files.add(file);
      }
    }
    return files;
  }

  /** Blanks inside of a name stand behind a backslash, and a dollar is doubled. */
  private static List<String> words(String list) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      boolean isEscape =
          i + 1 < list.length()
              && (c == '\\' && (list.charAt(i + 1) == ' ' || list.charAt(i + 1) == '#')
                  || c == '$' && list.charAt(i + 1) == '$');
      if (isEscape) {
        word.append(list.charAt(++i));
      } else if (Character.isWhitespace(c)) {
        if (!word.isEmpty()) {
          words.add(word.toString());
          word.setLength(0);
        }
      } else {
        word.append(c);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
