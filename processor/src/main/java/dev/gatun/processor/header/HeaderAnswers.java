package dev.gatun.processor.header;

import java.util.List;

/**
 * What came of asking the headers of one library.
 *
 * @param facts what they say, for each platform that was asked for
 * @param failures where a compiler failed
 * @param missing the platforms for which there is no compiler
 */
public record HeaderAnswers(List<HeaderFacts> facts, List<Failure> failures, List<String> missing) {
  /** Nobody was asked. */
  static final HeaderAnswers NONE = new HeaderAnswers(List.of(), List.of(), List.of());

  /** Keeps its own copies. */
  public HeaderAnswers {
    facts = List.copyOf(facts);
    failures = List.copyOf(failures);
    missing = List.copyOf(missing);
  }

  /**
   * A compiler that failed.
   *
   * @param target the name of the platform, such as {@code linux-x64}
   * @param message its own words
   */
  public record Failure(String target, String message) {}
}
