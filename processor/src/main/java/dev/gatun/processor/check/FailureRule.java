package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.model.Declaration.Handle;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Failing;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.Unit;

/** A rule about what a function says of its failures, that which closes a handle included. */
abstract class FailureRule extends Rule {
  @Override
  final void check(Unit unit, Library library, Diagnostics found) {
    library.functions().forEach(function -> check(function, found));
  }

  @Override
  final void check(Unit unit, Handle handle, Diagnostics found) {
    handle.close().ifPresent(close -> check(close, found));
  }

  private void check(Function function, Diagnostics found) {
    function.failing().ifPresent(failing -> check(function, failing, found));
  }

  /** Checks a function that can fail. */
  abstract void check(Function function, Failing failing, Diagnostics found);
}
