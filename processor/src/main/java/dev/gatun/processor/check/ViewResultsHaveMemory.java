package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType.Allocator;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.model.Unit;

/** A view that is returned by value lies in memory that the caller gives. */
final class ViewResultsHaveMemory extends Rule {
  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Function function : library.functions()) {
      boolean hasAllocator =
          function.parameters().stream()
              .anyMatch(parameter -> parameter.type() instanceof Allocator);
      if (function.result() instanceof Viewed && !hasAllocator) {
        found.report(Problem.RESULT_HAS_NO_ALLOCATOR, function.origin(), function.name());
      }
    }
  }
}
