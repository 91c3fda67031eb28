package dev.gatun.processor.check;

import dev.gatun.annotation.Outcome;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.layout.Outcomes;
import dev.gatun.processor.model.Failing;
import dev.gatun.processor.model.Function;

/** A number that is made an exception of the failures would be one without that. */
final class ExemptNumbersAreFailures extends FailureRule {
  @Override
  void check(Function function, Failing failing, Diagnostics found) {
    if (!Outcomes.canTell(failing, function.returned())) {
      return;
    }
    Outcome outcome = Outcomes.failure(failing, function.returned()).orElseThrow();
    for (Failing.Exempt exempt : failing.except()) {
      if (!isAmong(outcome, exempt.number())
          || !HeldNumbers.holds(function.returned(), exempt.number())) {
        found.report(
            Problem.EXEMPT_NUMBER_IS_NO_FAILURE,
            exempt.origin(),
            exempt.number(),
            function.name(),
            outcome);
      }
    }
  }

  private static boolean isAmong(Outcome outcome, long number) {
    return switch (outcome) {
      case NEGATIVE -> number < 0;
      case POSITIVE -> number > 0;
      case NON_ZERO -> number != 0;
      case MINUS_ONE, ZERO, NULL, FALSE, TRUE -> false;
    };
  }
}
