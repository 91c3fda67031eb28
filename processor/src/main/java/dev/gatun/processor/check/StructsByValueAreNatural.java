package dev.gatun.processor.check;

import dev.gatun.annotation.CType;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.layout.Arrangement;
import dev.gatun.processor.layout.CMember;
import dev.gatun.processor.layout.CValue;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Callback;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Abi;

/** A struct that passes by value has the layout that its members give it. */
final class StructsByValueAreNatural extends Rule {
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
    for (Parameter parameter : function.parameters()) {
      parameter.types().forEach(type -> check(unit, type, parameter.origin(), found));
    }
  }

  private static void check(Unit unit, NativeType type, Origin origin, Diagnostics found) {
    boolean isValue = type instanceof Copied || type instanceof Viewed;
    if (isValue && !isNatural(unit, CValue.of(type))) {
      JavaName name = ((CValue.Group) CValue.of(type)).type();
      found.report(Problem.STRUCT_CANNOT_BE_PASSED, origin, name.simple());
    }
  }

  private static boolean isNatural(Unit unit, CValue value) {
    return switch (value) {
      case CValue.Sequence sequence -> isNatural(unit, sequence.element());
      case CValue.Group group -> isNatural(unit, group.type());
      default -> true;
    };
  }

  private static boolean isNatural(Unit unit, JavaName type) {
    return switch (unit.known().get(type)) {
      case Aggregate aggregate ->
          aggregate.attributes().areNatural()
              && (!hasUnnamedBits(aggregate) || isSmallAndWhole(unit, aggregate))
              && CMember.of(aggregate).stream()
                  .allMatch(member -> member.alignment() == 0 && isNatural(unit, member.value()));
      case SealedUnion union ->
          union.variants().stream().allMatch(variant -> isNatural(unit, variant.type()));
      default -> true;
    };
  }

  private static boolean hasUnnamedBits(Aggregate aggregate) {
    return CMember.of(aggregate).stream()
        .anyMatch(member -> member.value() instanceof CValue.Bits bits && !bits.isNamed());
  }

  /** Compilers disagree on the registers that bits without a name ask for, other than in here. */
  private static boolean isSmallAndWhole(Unit unit, Aggregate aggregate) {
    CValue whole = new CValue.Group(aggregate.name());
    return new Arrangement(unit, Abi.LINUX_X64).extent(whole).size() <= Long.BYTES
        && CMember.of(aggregate).stream()
            .allMatch(
                member ->
                    member.value() instanceof CValue.Pointer
                        || member.value() instanceof CValue.Bits
                        || member.value() instanceof CValue.Number number
                            && number.type() != CType.FLOAT
                            && number.type() != CType.DOUBLE);
  }
}
