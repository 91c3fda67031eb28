package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Callback;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Unit;

/** Only a function of a library is passed what C keeps: only it can be passed an arena. */
final class RetainedIsForLibraries extends Rule {
  @Override
  void check(Unit unit, Callback callback, Diagnostics found) {
    for (Parameter parameter : callback.function().parameters()) {
      if (parameter.isRetained()) {
        found.report(Problem.RETAINED_IN_A_CALLBACK, parameter.origin(), parameter.name());
      }
    }
  }
}
