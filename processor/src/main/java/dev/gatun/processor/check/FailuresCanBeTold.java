package dev.gatun.processor.check;

import dev.gatun.annotation.Outcome;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.layout.Outcomes;
import dev.gatun.processor.model.Failing;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.Thrown;
import java.util.Set;
import java.util.stream.Collectors;

/** A function that throws has results that say so, and others that do not. */
final class FailuresCanBeTold extends FailureRule {
  @Override
  void check(Function function, Failing failing, Diagnostics found) {
    Set<Outcome> possible = Outcomes.of(function.returned());
    String exception = failing.thrown().exception().simple();
    boolean hasUsual =
        failing.thrown() instanceof Thrown.Errno || failing.thrown() instanceof Thrown.LastError;
    boolean isWritten = failing.outcome().isPresent();
    if (possible.isEmpty()) {
      found.report(
          Problem.FAILURE_CANNOT_BE_TOLD,
          function.origin(),
          function.name(),
          exception,
          "a failure is told by a number, a truth value or a pointer",
          "let it return what C returns");
    } else if (isWritten && !possible.contains(failing.outcome().get())) {
      found.report(
          Problem.OUTCOME_CANNOT_BE,
          failing.origin(),
          function.name(),
          failing.outcome().get(),
          words(possible));
    } else if (!isWritten && !hasUsual) {
      found.report(
          Problem.EXCEPTION_IS_NOT_UNDERSTOOD,
          function.origin(),
          function.name(),
          exception,
          words(possible));
    } else if (Outcomes.failure(failing, function.returned()).isEmpty()) {
      found.report(
          Problem.FAILURE_CANNOT_BE_TOLD,
          function.origin(),
          function.name(),
          exception,
          "the check is for a negative number or NULL",
          "say which result is the failure with @FailsWhen: " + words(possible));
    }
  }

  private static String words(Set<Outcome> possible) {
    return possible.stream().map(Outcome::name).collect(Collectors.joining(", "));
  }
}
