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
   * @param kept what is kept, for each platform
   * @param now what compilers answered today
   */
  static Optional<Staleness> of(List<HeaderFacts> kept, HeaderAnswers now, String file) {
    Optional<Staleness> ofHeaders = Optional.empty();
    for (HeaderFacts facts : now.asked()) {
      Optional<HeaderFacts> before =
          kept.stream().filter(it -> it.abi() == facts.abi()).findFirst();
      Optional<String> difference = difference(before, facts, now.questions());
      if (difference.isPresent()) {
        return difference.map(it -> new Staleness(true, facts.target() + ": " + it, file));
      }
      ofHeaders =
          ofHeaders.or(
              () ->
                  before
                      .filter(it -> !it.identities().equals(facts.identities()))
                      .map(
                          it ->
                              new Staleness(
                                  false,
                                  "%s: kept: %s; now: %s"
                                      .formatted(
                                          facts.target(), it.identities(), facts.identities()),
                                  file)));
    }
    return ofHeaders;
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
