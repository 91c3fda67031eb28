package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.TextList;
import dev.gatun.processor.model.NativeType.ViewPointer;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Abi;

/** A function that throws ErrnoException returns a signed number or a pointer. */
final class FailuresCanBeTold extends Rule {
  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Function function : library.functions()) {
      if (function.throwsErrno() && !tellsFailure(function.returned())) {
        found.report(Problem.FAILURE_CANNOT_BE_TOLD, function.origin(), function.name());
      }
    }
  }

  private static boolean tellsFailure(NativeType result) {
    return switch (result) {
      case Scalar scalar -> scalar.carrier().isInteger() && Abi.isAlwaysSigned(scalar.c());
      case Address address -> true;
      case Text text -> true;
      case TextList list -> true;
      case ViewPointer view -> true;
      default -> false;
    };
  }
}
