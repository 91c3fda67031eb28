package dev.gatun.processor.header;

import dev.gatun.processor.header.Headers.Asked;
import dev.gatun.runtime.layout.Abi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What came of asking the headers of one library.
 *
 * @param asked what compilers answered, for each platform that was asked for
 * @param kept what is kept, for each other platform
 * @param identities what tells the headers from other versions of them
 * @param failures where a compiler failed
 * @param missing the platforms for which there is no compiler
 * @param unreadable what is wrong with the kept answers, if something is
 * @param unasked why nobody was asked, where nobody was and nobody had to be
 */
public record HeaderAnswers(
    List<HeaderFacts> asked,
    List<HeaderFacts> kept,
    SortedMap<String, String> identities,
    List<Failure> failures,
    List<String> missing,
    Optional<String> unreadable,
    Optional<String> unasked) {
  /** Nobody was asked. */
  static final HeaderAnswers NONE = new Builder(true).build();

  /**
   * A compiler that failed.
   *
   * @param target the name of the platform, such as {@code linux-x64}
   * @param message its own words
   */
  public record Failure(String target, String message) {}

  /** {@return what the headers say, for each platform of which it is known} */
  public List<HeaderFacts> facts() {
    return Stream.concat(asked.stream(), kept.stream()).toList();
  }

  /** What is worth keeping of all this. */
  KeptAnswers toKeep() {
    SortedMap<Abi, HeaderFacts> platforms = new TreeMap<>();
    facts().forEach(facts -> platforms.putIfAbsent(facts.abi(), facts.asked()));
    return new KeptAnswers(identities, List.copyOf(platforms.values()));
  }

  /** Collects what comes of asking. */
  static final class Builder {
    private final boolean isStrict;
    private final List<HeaderFacts> asked = new ArrayList<>();
    private final List<HeaderFacts> kept = new ArrayList<>();
    private final SortedMap<String, String> identities = new TreeMap<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private Optional<String> unreadable = Optional.empty();

    /** A strict one lets nothing of what should answer go without an answer. */
    Builder(boolean isStrict) {
      this.isStrict = isStrict;
    }

    void add(Asked answer) {
      asked.add(answer.facts());
      identities.putAll(answer.identities());
    }

    void failed(Abi abi, String message) {
      failures.add(new Failure(Triples.name(abi), message));
    }

    void missing(String target) {
      missing.add(target);
    }

    void unreadable(String message) {
      unreadable = Optional.of(message);
    }

    /** Takes what is kept, for platforms that nobody was asked for today. */
    void addKept(KeptAnswers answers, Questions questions) {
      for (HeaderFacts facts : answers.platforms()) {
        boolean isKnown = asked.stream().anyMatch(it -> it.abi() == facts.abi());
        if (isKnown) {
          continue;
        }
        facts
            .unanswered(questions)
            .ifPresentOrElse(
                name -> unreadable(facts.target() + " lacks '" + name + "', declared since"),
                () -> kept.add(facts));
      }
      answers.identities().forEach(identities::putIfAbsent);
    }

    HeaderAnswers build() {
      List<Failure> failed = new ArrayList<>(failures);
      List<String> absent = new ArrayList<>(missing);
      Optional<String> unasked = Optional.empty();
      failed.removeIf(failure -> isKept(failure.target()));
      absent.removeIf(this::isKept);
      if (!isStrict) {
        if (asked.isEmpty() && kept.isEmpty() && failed.isEmpty() && !absent.isEmpty()) {
          unasked = Optional.of("there is no C compiler: " + String.join(", ", absent));
        }
        absent.clear();
      }
      return new HeaderAnswers(
          List.copyOf(asked),
          List.copyOf(kept),
          identities,
          List.copyOf(failed),
          List.copyOf(absent),
          unreadable,
          unasked);
    }

    /** Kept answers stand in for a compiler that is not here, or lacks the headers. */
    private boolean isKept(String target) {
      Optional<Abi> abi = Triples.named(target).or(() -> Triples.abi(target));
      return kept.stream().anyMatch(facts -> Optional.of(facts.abi()).equals(abi));
    }
  }
}
