package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Unit;
import java.util.Set;

/** A callback that C keeps beyond the call is retained. */
final class KeptCallbacksAreRetained extends Rule {
  /** Of the C library and POSIX. */
  private static final Set<String> KEEPING =
      Set.of("atexit", "at_quick_exit", "on_exit", "pthread_atfork", "pthread_create", "signal");

  private static final Set<String> WORDS =
      Set.of("add", "handler", "hook", "install", "listener", "register", "set", "subscribe");

  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Function function : library.functions()) {
      if (SymbolWords.haveOneOf(function, KEEPING, WORDS)) {
        function.parameters().forEach(parameter -> check(function, parameter, found));
      }
    }
  }

  private static void check(Function function, Parameter parameter, Diagnostics found) {
    if (parameter.type() instanceof FunctionPointer pointer && !parameter.isRetained()) {
      found.report(
          Problem.CALLBACK_IS_PROBABLY_KEPT,
          parameter.origin(),
          function.name(),
          parameter.name(),
          function.symbol().text(),
          pointer.callback().simple());
    }
  }
}
