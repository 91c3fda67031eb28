package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Callback;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Anything;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.Varargs;
import dev.gatun.processor.model.NativeType.ViewArray;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Unit;
import dev.gatun.processor.model.Variable;
import dev.gatun.processor.model.Variable.Access;
import java.util.Optional;

/** A struct with a flexible array is neither inside of anything else nor passed by value. */
final class FlexibleStructsStandAlone extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    for (Member member : aggregate.members()) {
      within(unit, member.type())
          .ifPresent(
              struct ->
                  found.report(
                      Problem.FLEXIBLE_STRUCT_INSIDE,
                      member.origin(),
                      member.name(),
                      struct.simple()));
    }
  }

  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    library.functions().forEach(function -> check(unit, function, found));
    for (Variable variable : library.variables()) {
      if (variable.access() == Access.READ) {
        within(unit, variable.type())
            .ifPresent(
                struct ->
                    found.report(
                        Problem.VARIABLE_HAS_AN_OPEN_END,
                        variable.origin(),
                        variable.symbol().text(),
                        struct.simple()));
      }
    }
  }

  @Override
  void check(Unit unit, Callback callback, Diagnostics found) {
    check(unit, callback.function(), found);
  }

  private static void check(Unit unit, Function function, Diagnostics found) {
    check(unit, function.name(), function.result(), function.origin(), found);
    for (Parameter parameter : function.parameters()) {
      check(unit, parameter.name(), parameter.type(), parameter.origin(), found);
    }
  }

  private static void check(
      Unit unit, String name, NativeType type, Origin origin, Diagnostics found) {
    boolean isValue = type instanceof Copied || type instanceof Viewed;
    within(unit, type)
        .ifPresent(
            struct -> {
              if (isValue) {
                found.report(Problem.FLEXIBLE_STRUCT_BY_VALUE, origin, struct.simple());
              } else {
                found.report(Problem.FLEXIBLE_STRUCT_INSIDE, origin, name, struct.simple());
              }
            });
  }

  /** The struct of which a value, or what it points to as an array, consists. */
  private static Optional<JavaName> within(Unit unit, NativeType type) {
    return switch (type) {
      case Copied copied -> flexible(unit, copied.type());
      case Viewed viewed -> flexible(unit, viewed.type());
      case ViewArray array -> flexible(unit, array.type());
      case ArrayPointer array -> within(unit, array.element());
      case InlineArray array -> within(unit, array.element());
      case FlexibleArray array -> within(unit, array.element());
      case Varargs varargs -> within(unit, varargs.element());
      case Anything anything ->
          anything.declared().stream()
              .map(declared -> within(unit, declared))
              .flatMap(Optional::stream)
              .findFirst();
      case Slice slice -> within(unit, slice.data());
      default -> Optional.empty();
    };
  }

  private static Optional<JavaName> flexible(Unit unit, JavaName type) {
    return unit.aggregate(type)
        .filter(struct -> struct.flexible().isPresent())
        .map(Aggregate::name);
  }
}
