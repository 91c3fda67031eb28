package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.Unit;

/** A flexible array is at the end of a struct. */
final class FlexibleArraysAreLast extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    for (Member member : aggregate.members()) {
      if (!(member.type() instanceof FlexibleArray)) {
        continue;
      }
      if (aggregate.isUnion() || aggregate.isVariant()) {
        found.report(Problem.FLEXIBLE_ARRAY_IN_A_UNION, member.origin(), member.name());
      } else if (member != aggregate.members().getLast()) {
        found.report(Problem.FLEXIBLE_ARRAY_IS_NOT_LAST, member.origin(), member.name());
      }
    }
  }
}
