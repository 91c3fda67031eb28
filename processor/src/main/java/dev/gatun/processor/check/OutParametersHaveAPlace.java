package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.layout.Argument;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType.Nothing;
import dev.gatun.processor.model.OutResult;
import dev.gatun.processor.model.Unit;

/** An out-parameter has a result to give, and a place among the arguments. */
final class OutParametersHaveAPlace extends Rule {
  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Function function : library.functions()) {
      function.out().ifPresent(out -> check(function, out, found));
    }
  }

  private static void check(Function function, OutResult out, Diagnostics found) {
    int last = Argument.ofParameters(function).size();
    if (function.result() instanceof Nothing) {
      found.report(Problem.OUT_RETURN_OF_NOTHING, function.origin(), function.name());
    } else if (out.index() < OutResult.LAST || out.index() > last) {
      found.report(
          Problem.OUT_PARAMETER_HAS_NO_PLACE, out.origin(), function.name(), out.index(), last);
    }
  }
}
