package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.NativeType.BitField;
import dev.gatun.processor.model.Unit;

/** A struct has a member; only a variant may have none. */
final class StructsHaveMembers extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    boolean isEmpty =
        aggregate.members().stream()
            .allMatch(member -> member.type() instanceof BitField bits && !bits.isNamed());
    if (isEmpty && !(aggregate.isVariant() && aggregate.members().isEmpty())) {
      found.report(Problem.STRUCT_IS_EMPTY, aggregate.origin(), aggregate.name().simple());
    }
  }

  @Override
  void check(Unit unit, SealedUnion union, Diagnostics found) {
    boolean hasMembers =
        union.variants().stream()
            .flatMap(variant -> unit.aggregate(variant.type()).stream())
            .anyMatch(variant -> !variant.members().isEmpty());
    if (!hasMembers) {
      found.report(Problem.STRUCT_IS_EMPTY, union.origin(), union.name().simple());
    }
  }
}
