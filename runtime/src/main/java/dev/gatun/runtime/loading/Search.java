package dev.gatun.runtime.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A search for a library: which file is taken.
 *
 * @param names the names of the library
 * @param steps where it is looked for
 * @param isThere tells whether there is a library at a path
 * @param isInJar tells whether a file is in a jar
 */
public record Search(
    List<String> names, List<Step> steps, Predicate<Path> isThere, Predicate<PackedFile> isInJar) {
  /** {@return the step whose file is taken, if there is one} */
  public Optional<Step.Candidate> taken() {
    for (Step step : steps) {
      if (step instanceof Step.Candidate candidate && has(candidate)) {
        return Optional.of(candidate);
      }
      if (isEnd(step)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the file of a step is there. */
  boolean has(Step step) {
    return switch (step) {
      case Step.File file -> isThere.test(file.path());
      case Step.Packed packed -> isInJar.test(packed.file());
      case Step.Skipped skipped -> false;
      case Step.Refused refused -> false;
    };
  }

  /** Whether nothing behind a step is looked at, if its file is not there. */
  static boolean isEnd(Step step) {
    return switch (step) {
      case Step.File file -> file.isRequired();
      case Step.Refused refused -> true;
      case Step.Packed packed -> false;
      case Step.Skipped skipped -> false;
    };
  }
}
