package dev.gatun.processor.header;

import java.util.List;
import java.util.Optional;

/**
 * How kept answers differ from those of today.
 *
 * @param isInAnswers whether an answer differs; otherwise only the headers are other ones
 * @param difference the first line that differs, in words
 * @param file the name of the file
 */
public record Staleness(boolean isInAnswers, String difference, String file) {
  /** The difference between two texts of answers, if there is one. */
  static Optional<Staleness> between(String kept, String now, String file) {
    List<String> before = kept.lines().toList();
    List<String> after = now.lines().toList();
    Optional<Staleness> ofHeaders = Optional.empty();
    if (!headers(before).equals(headers(after))) {
      String difference = "kept: " + headers(before) + "; now: " + headers(after);
      ofHeaders = Optional.of(new Staleness(false, difference, file));
    }
    List<String> keptAnswers = answers(before);
    List<String> answers = answers(after);
    for (int i = 0; i < Math.max(keptAnswers.size(), answers.size()); i++) {
      String left = i < keptAnswers.size() ? keptAnswers.get(i).strip() : "nothing";
      String right = i < answers.size() ? answers.get(i).strip() : "nothing";
      if (!left.equals(right)) {
        String difference = "kept: '" + left + "'; now: '" + right + "'";
        return Optional.of(new Staleness(true, difference, file));
      }
    }
    return ofHeaders;
  }

  private static List<String> headers(List<String> lines) {
    return lines.stream().filter(line -> line.startsWith("header ")).toList();
  }

  private static List<String> answers(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.startsWith("header ") && !line.startsWith("#") && !line.isEmpty())
        .toList();
  }
}
