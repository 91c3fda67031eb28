package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.CallbackUses;
import dev.gatun.processor.model.CallbackUses.Caller;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Slice;
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

  /** Whether a struct that is viewed has one among its members, or those of a struct in it. */
  private static boolean holdsCallback(Unit unit, JavaName view) {
    return unit.aggregate(view).stream()
        .flatMap(struct -> struct.members().stream())
        .map(Member::type)
        .anyMatch(
            member ->
                member instanceof Viewed inner
                    ? holdsCallback(unit, inner.type())
                    : !CallbackUses.of(unit, member, Caller.C).isEmpty());
  }
}
