package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.MethodWithBody;
import dev.gatun.processor.model.Unit;
import dev.gatun.processor.model.Variable;
import java.util.Set;

/** The generated class has methods of its own, whose names a library cannot use. */
final class MethodNamesAreFree extends Rule {
  private static final Set<String> OF_BINDINGS =
      Set.of("open()", "open(Path)", "open(Symbols)", "symbols()", "clone()", "finalize()");

  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Function function : library.functions()) {
      String signature = function.name() + "()";
      if (function.parameters().isEmpty() && OF_BINDINGS.contains(signature)) {
        report(signature, "@Symbol", function.symbol().text(), function.origin(), found);
      }
    }
    for (Variable variable : library.variables()) {
      String signature = variable.name() + "()";
      if (variable.parameters().isEmpty() && OF_BINDINGS.contains(signature)) {
        report(signature, "@Variable", variable.symbol().text(), variable.origin(), found);
      }
    }
    for (MethodWithBody method : library.defaults()) {
      if (OF_BINDINGS.contains(method.signature())) {
        report(method.signature(), "@Symbol", method.name(), method.origin(), found);
      }
    }
  }

  private static void report(
      String method, String annotation, String symbol, Origin origin, Diagnostics found) {
    found.report(Problem.METHOD_NAME_IS_TAKEN, origin, method, annotation, symbol);
  }
}
