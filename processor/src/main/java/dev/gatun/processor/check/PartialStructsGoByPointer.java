package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.layout.CValue;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Callback;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.model.Unit;

/** A struct of which only some members are declared is not passed by value. */
final class PartialStructsGoByPointer extends Rule {
  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    library.functions().forEach(function -> check(unit, function, found));
  }

  @Override
  void check(Unit unit, Callback callback, Diagnostics found) {
    check(unit, callback.function(), found);
  }

  private static void check(Unit unit, Function function, Diagnostics found) {
    check(unit, function.returned(), function.origin(), found);
    function
        .parameters()
        .forEach(
            parameter ->
                parameter.types().forEach(type -> check(unit, type, parameter.origin(), found)));
  }

  private static void check(Unit unit, NativeType type, Origin origin, Diagnostics found) {
    if ((type instanceof Copied || type instanceof Viewed)
        && CValue.of(type) instanceof CValue.Group group) {
      unit.aggregate(group.type())
          .filter(Aggregate::isPartial)
          .ifPresent(
              partial ->
                  found.report(Problem.PARTIAL_STRUCT_BY_VALUE, origin, partial.name().simple()));
    }
  }
}
