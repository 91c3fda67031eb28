package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.layout.CallWords;
import dev.gatun.processor.model.Declaration.Callback;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.Unit;

/** A call passes no more than the JVM can. */
final class CallsAreSmallEnough extends Rule {
  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    library.functions().forEach(function -> check(unit, function, found));
  }

  @Override
  void check(Unit unit, Callback callback, Diagnostics found) {
    check(unit, callback.function(), found);
  }

  private static void check(Unit unit, Function function, Diagnostics found) {
    long words = CallWords.of(unit, function);
    if (words > CallWords.MOST) {
      found.report(
          Problem.CALL_IS_TOO_LARGE, function.origin(), function.name(), words, CallWords.MOST);
    }
  }
}
