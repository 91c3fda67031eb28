package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType.Allocator;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Unit;
import java.util.List;

/** A function has one allocator at the most, and only where it serves. */
final class AllocatorsAreUsed extends Rule {
  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Function function : library.functions()) {
      List<Parameter> allocators =
          function.parameters().stream()
              .filter(parameter -> parameter.type() instanceof Allocator)
              .toList();
      if (allocators.size() > 1) {
        Parameter second = allocators.get(1);
        found.report(Problem.TWO_ALLOCATORS, second.origin(), second.name());
      } else if (!allocators.isEmpty() && !isNeeded(function)) {
        Parameter only = allocators.getFirst();
        found.report(Problem.ALLOCATOR_IS_NOT_USED, only.origin(), only.name());
      }
    }
  }

  private static boolean isNeeded(Function function) {
    return function.result() instanceof Viewed
        || function.parameters().stream().anyMatch(it -> it.isRetained() && !it.isOnce());
  }
}
