package dev.gatun.runtime.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A search for a library: which file is taken.
 *
 * @param names the names of the library
 * @param steps where it is looked for
 * @param places tells what is there
 */
public record Search(List<String> names, List<Step> steps, Places places) {
  /** Where files are. */
  public interface Places {
    /**
     * {@return whether there is a library at a path}
     *
     * @param library the path
     */
    boolean have(Path library);

    /**
     * {@return whether a file is in a jar}
     *
     * @param file the file
     */
    boolean have(PackedFile file);
  }

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
    return step instanceof Step.File file && places.have(file.path())
        || step instanceof Step.Packed packed && places.have(packed.file());
  }

  /** Whether nothing behind a step is looked at, if its file is not there. */
  static boolean isEnd(Step step) {
    return step instanceof Step.Refused || step instanceof Step.File file && file.isRequired();
  }
}
