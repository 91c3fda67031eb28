package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.layout.Outcomes;
import dev.gatun.processor.model.Failing;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.Thrown;

/** An exception is built from what is known of a failure: a message, and what C returned. */
final class ExceptionsCanBeBuilt extends FailureRule {
  @Override
  void check(Function function, Failing failing, Diagnostics found) {
    NativeType returned = function.returned();
    if (!Outcomes.canTell(failing, returned)) {
      return;
    }
    switch (failing.thrown()) {
      case Thrown.Status status when !returned.isInteger() ->
          found.report(
              Problem.EXCEPTION_CANNOT_BE_BUILT,
              function.origin(),
              status.exception().simple(),
              function.name(),
              "it has the number that C returned, and there is none",
              "throw an exception of your own, with a constructor that takes the message alone");
      case Thrown.Own own when own.constructorFor(returned).isEmpty() ->
          found.report(
              Problem.EXCEPTION_CANNOT_BE_BUILT,
              function.origin(),
              own.exception().simple(),
              function.name(),
              "it has no public constructor that takes what is known of the failure, and no more",
              "add 'public " + own.exception().simple() + "(" + known(returned) + ")'");
      default -> {}
    }
  }

  private static String known(NativeType returned) {
    return switch (returned) {
      case Enumerated enumerated -> "String message, " + enumerated.type().simple() + " code";
      case Scalar scalar when scalar.isInteger() ->
          "String message, " + (scalar.carrier().size() > Integer.BYTES ? "long" : "int") + " code";
      default -> "String message";
    };
  }
}
