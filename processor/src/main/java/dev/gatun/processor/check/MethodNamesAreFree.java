package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.Unit;
import java.util.Set;

/** The generated class has methods of its own, whose names a library cannot use. */
final class MethodNamesAreFree extends Rule {
  private static final Set<String> TAKEN = Set.of("open", "symbols");

  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Function function : library.functions()) {
      if (function.parameters().isEmpty()) {
        check(new Named(function.name(), function.origin()), function.symbol().text(), found);
      }
    }
    library.defaults().forEach(method -> check(method, method.text(), found));
  }

  private static void check(Named method, String symbol, Diagnostics found) {
    if (TAKEN.contains(method.text())) {
      found.report(Problem.METHOD_NAME_IS_TAKEN, method.origin(), method.text(), symbol);
    }
  }
}
