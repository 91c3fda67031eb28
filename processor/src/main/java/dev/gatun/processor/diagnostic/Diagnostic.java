package dev.gatun.processor.diagnostic;

import java.util.List;

/**
 * A problem that was found at a place.
 *
 * @param problem what is wrong
 * @param origin where
 * @param arguments the user's own names, for the texts of the problem
 */
public record Diagnostic(Problem problem, Origin origin, List<Object> arguments) {
  /** Keeps its own copy of the arguments. */
  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  /** {@return whether another one is mended together with this one} */
  boolean isSameMistake(Diagnostic other) {
    return equals(other)
        || Culprit.of(this)
            .filter(it -> Culprit.of(other).filter(it::equals).isPresent())
            .isPresent();
  }

  /**
   * {@return the message: the number and the fact, then why it matters, then how to mend it; of a
   * warning also how to silence it}
   */
  public String text() {
    Object[] values = arguments.toArray();
    String text =
        "%s %s\n    why: %s\n    fix: %s"
            .formatted(
                problem.id(),
                problem.fact().formatted(values),
                problem.why().formatted(values),
                problem.fix().formatted(values));
    return problem.isWarning()
        ? text + "\n    or, if it is meant: @SuppressWarnings(\"" + problem.id() + "\")"
        : text;
  }
}
