package dev.gatun.processor.header;

import java.util.List;
import java.util.Optional;

/**
 * How kept answers differ from those of today.
 *
 * @param isInPlaces whether members lie elsewhere; otherwise generated code is the same
 * @param difference the first line that differs, in words
 * @param file the name of the file
 */
public record Staleness(boolean isInPlaces, String difference, String file) {
  /** A platform that was asked for a partial struct, and of which nothing is kept. */
  static Optional<Staleness> ofPlatforms(KeptAnswers kept, List<HeaderFacts> asked, String file) {
    return asked.stream()
        .filter(HeaderFacts::hasPartialStructs)
        .filter(facts -> kept.platforms().stream().noneMatch(it -> it.abi() == facts.abi()))
        .findFirst()
        .map(facts -> new Staleness(true, "nothing is kept for " + facts.target(), file));
  }

  /** The difference between two collections of answers, if there is one. */
  static Optional<Staleness> between(KeptAnswers kept, KeptAnswers now, String file) {
    List<String> before = AnswersWriter.write("", kept).lines().toList();
    List<String> after = AnswersWriter.write("", now).lines().toList();
    return difference(places(before), places(after))
        .map(difference -> new Staleness(true, difference, file))
        .or(
            () ->
                difference(headers(before), headers(after))
                    .map(difference -> new Staleness(false, difference, file)));
  }

  private static Optional<String> difference(List<String> kept, List<String> now) {
    for (int i = 0; i < Math.max(kept.size(), now.size()); i++) {
      String left = i < kept.size() ? kept.get(i).strip() : "nothing";
      String right = i < now.size() ? now.get(i).strip() : "nothing";
      if (!left.equals(right)) {
        return Optional.of("kept: '" + left + "'; now: '" + right + "'");
      }
    }
    return Optional.empty();
  }

  private static List<String> headers(List<String> lines) {
    return lines.stream().filter(line -> line.startsWith("header ")).toList();
  }

  /** What decides on generated code: where members lie, and how large the whole is. */
  private static List<String> places(List<String> lines) {
    return lines.stream()
        .filter(line -> line.matches("(target|layout|extent) .*|  \\S+ (at|bits) .*"))
        .map(line -> line.startsWith("  ") ? line.substring(0, line.indexOf(" = ")) : line)
        .toList();
  }
}
