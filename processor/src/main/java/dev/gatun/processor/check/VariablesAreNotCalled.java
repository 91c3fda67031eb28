package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.Unit;
import java.util.Set;
import java.util.stream.Collectors;

/** What is a variable is no function: {@code @Variable} stands at all methods of it. */
final class VariablesAreNotCalled extends Rule {
  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    Set<String> variables =
        library.variables().stream()
            .map(variable -> variable.symbol().text())
            .collect(Collectors.toSet());
    for (Function function : unit.calledBy(library)) {
      if (variables.contains(function.symbol().text())) {
        report(library, function.symbol().text(), function.origin(), found);
      }
      function
          .freedBy()
          .filter(name -> variables.contains(name.text()))
          .ifPresent(name -> report(library, name.text(), name.origin(), found));
    }
  }

  private static void report(Library library, String symbol, Origin origin, Diagnostics found) {
    found.report(Problem.VARIABLE_IS_CALLED, origin, symbol, library.name().simple());
  }
}
