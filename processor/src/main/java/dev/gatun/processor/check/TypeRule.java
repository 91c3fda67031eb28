package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Callback;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.Dereferenced;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.Varargs;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Unit;

/** A rule about types wherever they stand: in members, variables, parameters, results, arrays. */
abstract class TypeRule extends Rule {
  @Override
  final void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    aggregate.members().forEach(member -> inside(unit, member.type(), member.origin(), found));
  }

  @Override
  final void check(Unit unit, Library library, Diagnostics found) {
    library.functions().forEach(function -> check(unit, function, found));
    library.variables().forEach(it -> inside(unit, it.type(), it.origin(), found));
  }

  @Override
  final void check(Unit unit, Callback callback, Diagnostics found) {
    check(unit, callback.function(), found);
  }

  private void check(Unit unit, Function function, Diagnostics found) {
    inside(unit, function.result(), function.origin(), found);
    for (Parameter parameter : function.parameters()) {
      inside(unit, parameter.type(), parameter.origin(), found);
    }
  }

  private void inside(Unit unit, NativeType type, Origin origin, Diagnostics found) {
    switch (type) {
      case Dereferenced dereferenced -> inside(unit, dereferenced.target(), origin, found);
      case ArrayPointer array -> inside(unit, array.element(), origin, found);
      case InlineArray array -> inside(unit, array.element(), origin, found);
      case FlexibleArray array -> inside(unit, array.element(), origin, found);
      case Slice slice -> inside(unit, slice.data(), origin, found);
      case Varargs varargs -> inside(unit, varargs.element(), origin, found);
      default -> check(unit, type, origin, found);
    }
  }

  /** Checks one type, which is no pointer or array to look into. */
  abstract void check(Unit unit, NativeType type, Origin origin, Diagnostics found);
}
