package dev.gatun.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects what is found wrong with one declaration that a user asked to bind. */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();

  /**
   * Notes a problem.
   *
   * @param problem what is wrong
   * @param origin where
   * @param arguments the user's own names, for the texts of the problem
   */
  public void report(Problem problem, Origin origin, Object... arguments) {
    add(new Diagnostic(problem, origin, List.of(arguments)));
  }

  /**
   * Takes over what was found elsewhere, unless it is known: several views can inherit a mistake,
   * and a type that lacks an annotation can be used many times.
   *
   * @param diagnostic what was found
   */
  public void add(Diagnostic diagnostic) {
    if (found.stream().noneMatch(diagnostic::isSameMistake)) {
      found.add(diagnostic);
    }
  }

  /** {@return whether anything is wrong: a warning is no error} */
  public boolean hasErrors() {
    return found.stream().anyMatch(it -> it.problem().isError());
  }

  /** {@return what was found, in the order in which it was} */
  public List<Diagnostic> all() {
    return List.copyOf(found);
  }
}
