package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType.Allocator;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Unit;
import java.util.List;

/** Once an argument of C is variable, all that follow are. */
final class VariadicParametersComeLast extends Rule {
  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    library.functions().forEach(function -> check(function, found));
  }

  private static void check(Function function, Diagnostics found) {
    List<Parameter> seen =
        function.parameters().stream()
            .filter(parameter -> !(parameter.type() instanceof Allocator))
            .toList();
    for (int i = 1; i < seen.size(); i++) {
      Parameter before = seen.get(i - 1);
      Parameter next = seen.get(i);
      if (before.isVariadic() && !next.isVariadic()) {
        found.report(Problem.VARIADIC_BEFORE_FIXED, before.origin(), before.name(), next.name());
      }
    }
  }
}
