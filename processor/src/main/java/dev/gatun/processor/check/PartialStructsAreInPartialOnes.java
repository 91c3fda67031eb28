package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.layout.CMember;
import dev.gatun.processor.layout.CValue;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Unit;
import java.util.Optional;

/** Only what is partial itself has a partial struct as a member. */
final class PartialStructsAreInPartialOnes extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    if (aggregate.isPartial()) {
      return;
    }
    for (CMember member : CMember.of(aggregate)) {
      group(member.value())
          .flatMap(unit::aggregate)
          .filter(Aggregate::isPartial)
          .ifPresent(
              partial ->
                  found.report(
                      Problem.PARTIAL_STRUCT_INSIDE,
                      aggregate.member(member.name()).orElseThrow().origin(),
                      member.name(),
                      partial.name().simple(),
                      aggregate.name().simple()));
    }
  }

  @Override
  void check(Unit unit, SealedUnion union, Diagnostics found) {
    union.variants().stream()
        .flatMap(variant -> unit.aggregate(variant.type()).stream())
        .filter(Aggregate::isPartial)
        .forEach(
            partial ->
                found.report(
                    Problem.PARTIAL_STRUCT_INSIDE,
                    partial.origin(),
                    union.name().simple(),
                    partial.name().simple(),
                    union.name().simple()));
  }

  private static Optional<JavaName> group(CValue value) {
    return switch (value) {
      case CValue.Group group -> Optional.of(group.type());
      case CValue.Sequence sequence -> group(sequence.element());
      default -> Optional.empty();
    };
  }
}
