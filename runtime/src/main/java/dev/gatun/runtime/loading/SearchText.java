package dev.gatun.runtime.loading;

import java.util.Optional;

/** Writes a search for users: every place, what is there, and what is taken. */
public final class SearchText {
  private SearchText() {}

  /**
   * {@return the places of a search, a line for each}
   *
   * @param search the search
   */
  public static String of(Search search) {
    StringBuilder text = new StringBuilder();
    Optional<Step.Candidate> taken = search.taken();
    boolean isOver = false;
    for (Step step : search.steps()) {
      boolean isTaken = taken.filter(it -> it == step).isPresent();
      text.append("\n  ").append(step.place()).append(": ");
      text.append(line(step, search.has(step), isTaken, isOver));
      isOver |= isTaken || Search.isEnd(step);
    }
    return text.toString();
  }

  private static String line(Step step, boolean isThere, boolean isTaken, boolean isOver) {
    String answer =
        isTaken
            ? " is taken"
            : !isThere ? " is not there" : isOver ? " is there, but comes later" : " is there";
    return switch (step) {
      case Step.File file -> file.path() + answer + end(file.isRequired() && !isThere);
      case Step.Packed packed -> packed.file().resource() + answer;
      case Step.Skipped skipped -> skipped.why();
      case Step.Refused refused -> refused.why() + end(true);
    };
  }

  private static String end(boolean isEnd) {
    return isEnd ? ", and nothing else is looked at" : "";
  }
}
