package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Handle;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType.HandlePointer;
import dev.gatun.processor.model.Unit;

/** A function that makes a derived handle gets its owner. */
final class DerivedHandlesHaveAnOwner extends Rule {
  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Function function : library.functions()) {
      if (function.result() instanceof HandlePointer made) {
        unit.handle(made.type())
            .flatMap(Handle::owner)
            .ifPresent(owner -> check(function, made, owner, found));
      }
    }
  }

  private static void check(
      Function function, HandlePointer made, Handle.Owner owner, Diagnostics found) {
    long owners = function.parametersOf(owner.type()).count();
    if (owners != 1) {
      found.report(
          Problem.DERIVED_HANDLE_HAS_NO_OWNER,
          function.origin(),
          function.name(),
          made.type().simple(),
          owners == 0 ? "no parameter" : owners + " parameters",
          owner.type().simple());
    }
  }
}
