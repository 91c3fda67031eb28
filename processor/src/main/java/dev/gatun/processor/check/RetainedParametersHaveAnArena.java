package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType.Allocator;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Unit;

/** What C keeps of a parameter has an arena that says for how long. */
final class RetainedParametersHaveAnArena extends Rule {
  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Function function : library.functions()) {
      boolean hasArena =
          function.parameters().stream()
              .anyMatch(
                  parameter ->
                      parameter.type() instanceof Allocator allocator && allocator.isArena());
      for (Parameter parameter : function.parameters()) {
        if (parameter.isRetained() && !parameter.isOnce() && !hasArena) {
          found.report(
              Problem.RETAINED_PARAMETER_HAS_NO_ARENA,
              parameter.origin(),
              parameter.name(),
              function.name());
        }
      }
    }
  }
}
