package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.Unit;

/** A function that may block for long is not critical. */
final class CriticalFunctionsDoNotBlock extends Rule {
  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Function function : library.functions()) {
      if (function.isCritical() && function.isBlocking()) {
        found.report(Problem.CRITICAL_FUNCTION_BLOCKS, function.origin(), function.name());
      }
    }
  }
}
