package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import dev.gatun.processor.model.Unit;

/** A critical function cannot call back into Java. */
final class CriticalFunctionsTakeNoCallbacks extends Rule {
  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Function function : library.functions()) {
      boolean callsBack =
          function.parameters().stream()
              .flatMap(parameter -> parameter.types().stream())
              .anyMatch(type -> type instanceof FunctionPointer);
      if (function.isCritical() && callsBack) {
        found.report(Problem.CRITICAL_FUNCTION_CALLS_BACK, function.origin(), function.name());
      }
    }
  }
}
