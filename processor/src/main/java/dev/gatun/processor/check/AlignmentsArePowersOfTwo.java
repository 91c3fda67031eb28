package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.Unit;

/** An alignment is a power of two. */
final class AlignmentsArePowersOfTwo extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    check(aggregate.attributes().pack(), aggregate.origin(), found);
    check(aggregate.attributes().alignment(), aggregate.origin(), found);
    for (Member member : aggregate.members()) {
      check(member.alignment(), member.origin(), found);
    }
  }

  private static void check(long alignment, Origin origin, Diagnostics found) {
    if (alignment < 0 || Long.bitCount(alignment) > 1) {
      found.report(Problem.ALIGNMENT_IS_NO_POWER_OF_TWO, origin, alignment);
    }
  }
}
