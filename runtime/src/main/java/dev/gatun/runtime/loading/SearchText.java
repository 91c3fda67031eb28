package dev.gatun.runtime.loading;

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
    Step taken = search.taken();
    boolean isOver = false;
    for (Step step : search.steps()) {
      boolean isTaken = step == taken;
      text.append("\n  ").append(step.place()).append(": ");
      text.append(line(step, search.has(step), isTaken, isOver));
      isOver |= isTaken || step.isEnd();
    }
    return text.toString();
  }

  private static String line(Step step, boolean isThere, boolean isTaken, boolean isOver) {
    String answer =
        isTaken
            ? " is taken"
            : !isThere ? " is not there" : isOver ? " is there, but comes later" : " is there";
    PackedFile packed = step.packed();
    String text =
        step.why() != null
            ? step.why()
            : (packed != null ? packed.resource() : step.path()) + answer;
    return step.isEnd() && !isThere ? text + ", and nothing else is looked at" : text;
  }
}
