package dev.gatun.processor.check;

import dev.gatun.annotation.CType;
import dev.gatun.annotation.Outcome;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.layout.Outcomes;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.Failing;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.runtime.layout.Abi;

/** A number that is made an exception of the failures would be one without that. */
final class ExemptNumbersAreFailures extends FailureRule {
  @Override
  void check(Function function, Failing failing, Diagnostics found) {
    if (!Outcomes.canTell(failing, function.returned())) {
      return;
    }
    Outcome outcome = Outcomes.failure(failing, function.returned()).orElseThrow();
    for (Failing.Exempt exempt : failing.except()) {
      if (!isAmong(outcome, exempt.number()) || !holds(function, exempt.number())) {
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

  /** Whether the function can return the number at all. */
  private static boolean holds(Function function, long number) {
    return switch (function.returned()) {
      case Scalar scalar -> holds(scalar.c(), scalar.carrier(), number);
      case Enumerated enumerated -> holds(enumerated.c(), Carrier.INT, number);
      default -> true; // another rule says that it has no numbers
    };
  }

  private static boolean holds(CType type, Carrier carrier, long number) {
    long size = Math.min(Abi.greatestSize(type), carrier.size());
    boolean isSigned = size < carrier.size() ? !Abi.isNeverSigned(type) : carrier != Carrier.CHAR;
    if (size == Long.BYTES) {
      return true;
    }
    long half = 1L << size * Byte.SIZE - 1;
    return isSigned ? -half <= number && number < half : 0 <= number && number < 2 * half;
  }
}
