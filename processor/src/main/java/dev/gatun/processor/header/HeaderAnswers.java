package dev.gatun.processor.header;

import dev.gatun.processor.header.Toolchains.Missing;
import dev.gatun.runtime.layout.Abi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of asking the headers of one library.
 *
 * @param questions what was asked
 * @param asked what compilers answered, for each platform that was asked for
 * @param kept what is kept, for each other platform
 * @param failures where a compiler failed
 * @param standIns where a compiler failed, and kept answers stand in for it
 * @param missing the compilers that are not here and have to be
 * @param unreadable what is wrong with the kept answers, if something is
 * @param unasked the compilers that are not here and need not be
 * @param untold the compilers that were asked and do not tell types, if there are some
 * @param leftOut what such a compiler was not asked for
 */
public record HeaderAnswers(
    Questions questions,
    List<HeaderFacts> asked,
    List<HeaderFacts> kept,
    List<Failure> failures,
    List<Failure> standIns,
    List<String> missing,
    Optional<String> unreadable,
    List<String> unasked,
    Optional<String> untold,
    Optional<LeftOut> leftOut) {
  /** Nobody was asked. */
  static final HeaderAnswers NONE = new Builder(Questions.NONE, Insistence.NONE).build();

  /**
   * A compiler that failed.
   *
   * @param target the name of the platform, such as {@code linux-x64}
   * @param message its own words
   */
  public record Failure(String target, String message) {}

  /**
   * What a compiler was not asked for, since it had been called too often.
   *
   * @param compiler its name
   * @param count how many names
   * @param first the first of them
   */
  public record LeftOut(String compiler, int count, String first) {}

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
    private final List<Missing> missing = new ArrayList<>();
    private final List<String> untold = new ArrayList<>();
    private Optional<String> unreadable = Optional.empty();
    private Optional<LeftOut> leftOut = Optional.empty();

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

    void leftOut(Toolchain toolchain, List<String> names) {
      if (!names.isEmpty()) {
        leftOut = Optional.of(new LeftOut(toolchain.name(), names.size(), names.getFirst()));
      }
    }

    void failed(Abi abi, String message) {
      failures.add(new Failure(abi.id(), message));
    }

    void missing(Missing compiler) {
      missing.add(compiler);
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
      Map<Boolean, List<Failure>> failed =
          failures.stream().collect(Collectors.partitioningBy(this::isReplaced));
      Map<Boolean, List<String>> absent =
          missing.stream()
              .filter(it -> !insistence.allowsInstead(kept, it))
              .collect(
                  Collectors.partitioningBy(
                      insistence::allowsAbsence,
                      Collectors.mapping(Missing::name, Collectors.toList())));
      return new HeaderAnswers(
          questions,
          List.copyOf(asked),
          List.copyOf(kept),
          failed.get(false),
          failed.get(true),
          absent.get(false),
          unreadable,
          absent.get(true),
          untold.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", untold)),
          leftOut);
    }

    private boolean isReplaced(Failure failure) {
      return insistence.allowsInstead(kept, Abi.ofId(failure.target()).orElseThrow());
    }
  }
}
