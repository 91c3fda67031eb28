package dev.gatun.processor.header;

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
 * @param questions what was asked
 * @param asked what compilers answered, for each platform that was asked for
 * @param kept what is kept, for each other platform
 * @param failures where a compiler failed
 * @param standIns where a compiler failed, and kept answers stand in for it
 * @param missing the platforms for which there is no compiler
 * @param unreadable what is wrong with the kept answers, if something is
 * @param unasked why nobody was asked, where nobody was and nobody had to be
 * @param untold the compilers that were asked and do not tell types, if there are some
 */
public record HeaderAnswers(
    Questions questions,
    List<HeaderFacts> asked,
    List<HeaderFacts> kept,
    List<Failure> failures,
    List<Failure> standIns,
    List<String> missing,
    Optional<String> unreadable,
    Optional<String> unasked,
    Optional<String> untold) {
  /** Nobody was asked. */
  static final HeaderAnswers NONE = new Builder(Questions.NONE, Insistence.NONE).build();

  /**
   * A compiler that failed.
   *
   * @param target the name of the platform, such as {@code linux-x64}
   * @param message its own words
   */
  public record Failure(String target, String message) {}

  /** What has to answer. */
  enum Insistence {
    /** Nothing: without a compiler, declarations are not compared. */
    NONE,
    /** The platforms that are named: a compiler, or answers that were kept of it. */
    ANSWERS,
    /** The compilers themselves. */
    COMPILERS
  }

  /** {@return what the headers say, for each platform of which it is known} */
  public List<HeaderFacts> facts() {
    return Stream.concat(asked.stream(), kept.stream()).toList();
  }

  /** What is worth keeping of all this, once for each platform. */
  List<HeaderFacts> toKeep() {
    SortedMap<Abi, HeaderFacts> platforms = new TreeMap<>();
    facts().forEach(facts -> platforms.putIfAbsent(facts.abi(), facts.asked()));
    return List.copyOf(platforms.values());
  }

  /** Collects what comes of asking. */
  static final class Builder {
    private final Questions questions;
    private final Insistence insistence;
    private final List<HeaderFacts> asked = new ArrayList<>();
    private final List<HeaderFacts> kept = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> untold = new ArrayList<>();
    private Optional<String> unreadable = Optional.empty();

    Builder(Questions questions, Insistence insistence) {
      this.questions = questions;
      this.insistence = insistence;
    }

    void add(HeaderFacts facts, Toolchain toolchain) {
      asked.add(facts);
      if (!facts.tellsTypes()) {
        untold.add(toolchain.name());
      }
    }

    void failed(Abi abi, String message) {
      failures.add(new Failure(abi.id(), message));
    }

    void missing(String target) {
      missing.add(target);
    }

    void unreadable(String message) {
      unreadable = Optional.of(message);
    }

    /** Takes what is kept, for platforms that nobody was asked for today. */
    void addKept(List<HeaderFacts> platforms) {
      for (HeaderFacts facts : platforms) {
        if (asked.stream().noneMatch(it -> it.abi() == facts.abi())) {
          facts
              .unanswered(questions)
              .ifPresentOrElse(
                  name -> unreadable(facts.target() + " lacks '" + name + "', declared since"),
                  () -> kept.add(facts));
        }
      }
    }

    HeaderAnswers build() {
      List<Failure> standIns = failures.stream().filter(it -> isKept(it.target())).toList();
      List<Failure> failed = failures.stream().filter(it -> !isKept(it.target())).toList();
      List<String> absent = missing.stream().filter(target -> !isKept(target)).toList();
      boolean isUnasked = asked.isEmpty() && kept.isEmpty() && failed.isEmpty();
      boolean mayBeAbsent = insistence == Insistence.NONE;
      return new HeaderAnswers(
          questions,
          List.copyOf(asked),
          List.copyOf(kept),
          failed,
          standIns,
          mayBeAbsent ? List.of() : absent,
          unreadable,
          mayBeAbsent && isUnasked && !absent.isEmpty()
              ? Optional.of("there is no C compiler: " + String.join(", ", absent))
              : Optional.empty(),
          untold.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", untold)));
    }

    /** Whether kept answers stand in for a compiler that is not here, or lacks the headers. */
    private boolean isKept(String target) {
      Optional<Abi> abi = Abi.ofId(target).or(() -> Triples.abi(target));
      return insistence != Insistence.COMPILERS
          && kept.stream().anyMatch(facts -> Optional.of(facts.abi()).equals(abi));
    }
  }
}
