package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Handle;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType.HandlePointer;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Unit;

/** Only a handle itself calls the function that closes it: else it would not know. */
final class HandlesCloseThemselves extends Rule {
  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Function function : library.functions()) {
      for (Parameter parameter : function.parameters()) {
        if (parameter.type() instanceof HandlePointer pointer && closes(unit, function, pointer)) {
          found.report(
              Problem.HANDLE_IS_CLOSED_BY_A_FUNCTION,
              function.origin(),
              function.name(),
              pointer.type().simple());
        }
      }
    }
  }

  private static boolean closes(Unit unit, Function function, HandlePointer pointer) {
    return unit.handle(pointer.type())
        .flatMap(Handle::close)
        .filter(close -> close.symbol().text().equals(function.symbol().text()))
        .isPresent();
  }
}
