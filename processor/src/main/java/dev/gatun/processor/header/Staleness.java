package dev.gatun.processor.header;

import java.util.List;
import java.util.Optional;

/**
 * How kept answers differ from those of today.
 *
 * @param isDecisive whether a machine without a C compiler would build something else; otherwise
 *     only the headers are other ones
 * @param difference what differs, in words
 * @param file the name of the file
 */
public record Staleness(boolean isDecisive, String difference, String file) {
  /**
   * How answers that are kept differ from those of today, if they do.
   *
   * @param kept what is kept
   * @param now what compilers answered today, or what stands in for them
   * @param questions what was asked
   */
  static Optional<Staleness> of(
      KeptAnswers kept, HeaderAnswers now, Questions questions, String file) {
    for (HeaderFacts facts : now.asked()) {
      Optional<String> difference = difference(kept.platform(facts.abi()), facts, questions);
      if (difference.isPresent()) {
        return difference.map(it -> new Staleness(true, facts.target() + ": " + it, file));
      }
    }
    return kept.identities().equals(now.identities())
        ? Optional.empty()
        : Optional.of(
            new Staleness(
                false, "kept: " + kept.identities() + "; now: " + now.identities(), file));
  }

  private static Optional<String> difference(
      Optional<HeaderFacts> kept, HeaderFacts now, Questions questions) {
    if (kept.isEmpty()) {
      return now.hasPartialStructs() ? Optional.of("nothing is kept of it") : Optional.empty();
    }
    Optional<String> unanswered = kept.get().unanswered(questions);
    if (unanswered.isPresent()) {
      return unanswered.map(name -> "'" + name + "' was declared since");
    }
    List<String> before = kept.get().places(now.partialStructs());
    List<String> after = now.places(now.partialStructs());
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      if (!before.get(i).equals(after.get(i))) {
        return Optional.of("kept: " + before.get(i) + "; now: " + after.get(i));
      }
    }
    return before.size() == after.size()
        ? Optional.empty()
        : Optional.of("other structs matter now than those that are kept");
  }
}
