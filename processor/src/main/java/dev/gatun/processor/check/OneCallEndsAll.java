package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import dev.gatun.processor.model.NativeType.UserObject;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Unit;

/** What C keeps until it has called it is called, and has no other lifetime beside it. */
final class OneCallEndsAll extends Rule {
  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Function function : library.functions()) {
      boolean isKeptByArena =
          function.parameters().stream().anyMatch(it -> it.isRetained() && !it.isOnce());
      for (Parameter parameter : function.parameters()) {
        if (!parameter.isOnce() || parameter.type() instanceof UserObject) {
          continue;
        }
        if (!(parameter.type() instanceof FunctionPointer)) {
          found.report(Problem.ONCE_WITHOUT_CALLBACK, parameter.origin(), parameter.name());
        } else if (isKeptByArena) {
          found.report(
              Problem.ONCE_BESIDE_AN_ARENA, parameter.origin(), parameter.name(), function.name());
        }
      }
    }
  }
}
