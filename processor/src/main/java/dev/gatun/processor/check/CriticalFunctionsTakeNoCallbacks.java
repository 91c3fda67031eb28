package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.CallbackUses;
import dev.gatun.processor.model.CallbackUses.Caller;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.NativeType.ViewArray;
import dev.gatun.processor.model.NativeType.ViewPointer;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.model.Unit;

/** A critical function cannot call back into Java, by whatever way it gets a callback. */
final class CriticalFunctionsTakeNoCallbacks extends Rule {
  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Function function : library.functions()) {
      boolean callsBack =
          function.parameters().stream()
              .flatMap(parameter -> parameter.types().stream())
              .anyMatch(type -> holdsCallback(unit, type));
      if (function.isCritical() && callsBack) {
        found.report(Problem.CRITICAL_FUNCTION_CALLS_BACK, function.origin(), function.name());
      }
    }
  }

  private static boolean holdsCallback(Unit unit, NativeType type) {
    return switch (type) {
      case ViewPointer pointer -> holdsCallback(unit, pointer.type());
      case ViewArray array -> holdsCallback(unit, array.type());
      case Viewed view -> holdsCallback(unit, view.type());
      case Slice slice -> holdsCallback(unit, slice.data());
      default -> !CallbackUses.of(unit, type, Caller.C).isEmpty();
    };
  }

  /** Whether a struct or union that is viewed has one in it. */
  private static boolean holdsCallback(Unit unit, JavaName view) {
    return unit.members(view).anyMatch(member -> liesIn(unit, member.type()));
  }

  /** A view that a member only points to was given to C by somebody else, if at all. */
  private static boolean liesIn(Unit unit, NativeType member) {
    return switch (member) {
      case Viewed inner -> holdsCallback(unit, inner.type());
      case TaggedUnion tagged -> holdsCallback(unit, tagged.union());
      case InlineArray array -> liesIn(unit, array.element());
      case FlexibleArray array -> liesIn(unit, array.element());
      default -> !CallbackUses.of(unit, member, Caller.C).isEmpty();
    };
  }
}
