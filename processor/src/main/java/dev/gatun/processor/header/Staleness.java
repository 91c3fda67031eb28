package dev.gatun.processor.header;

import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
                      .filter(it -> facts.tellsTypes())
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
    for (var struct : now.partialStructs().entrySet()) {
      if (StructKeys.isNested(struct.getKey())) {
        continue; // what matters of it is found from the outer one
      }
      List<String> after = places(now, struct.getKey(), struct.getValue());
      List<String> before = places(kept.get(), struct.getKey(), struct.getValue());
      for (int i = 0; i < after.size(); i++) {
        if (!before.get(i).equals(after.get(i))) {
          return Optional.of("kept: " + before.get(i) + "; now: " + after.get(i));
        }
      }
    }
    return Optional.empty();
  }

  /** How large a struct is and where members of it lie, in words, and in the order of the names. */
  private static List<String> places(HeaderFacts facts, String key, Set<String> members) {
    Optional<HeaderStruct> struct = facts.structOf(key);
    List<String> places = new ArrayList<>();
    places.add(key + struct.map(it -> " of " + it.size() + " bytes").orElse(" is not there"));
    for (String member : members) {
      String place =
          struct
              .flatMap(it -> firstBit(facts, it, member))
              .map(bit -> bit % Byte.SIZE == 0 ? " at byte " + bit / Byte.SIZE : " at bit " + bit)
              .orElse(" nowhere");
      places.add(key + "." + member + place);
    }
    return places;
  }

  /** Where a member begins, which may lie in a struct without a name. */
  private static Optional<Long> firstBit(HeaderFacts facts, HeaderStruct struct, String name) {
    for (HeaderMember member : struct.members()) {
      Optional<Long> begin = member.firstBit();
      Optional<Long> bit =
          member.name().isPresent()
              ? begin.filter(it -> member.name().get().equals(name))
              : facts
                  .structOf(member.type())
                  .flatMap(inner -> firstBit(facts, inner, name))
                  .flatMap(inside -> begin.map(it -> it + inside));
      if (bit.isPresent()) {
        return bit;
      }
    }
    return Optional.empty();
  }
}
