package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.layout.Arrangement;
import dev.gatun.processor.layout.CValue;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Attributes;
import java.util.Arrays;

/** What lies in a packed struct suits the place that it gets there. */
final class PackedStructsHoldPackedOnes extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    Attributes attributes = aggregate.attributes();
    long bound = attributes.isPacked() ? 1 : attributes.pack();
    if (Long.bitCount(bound) != 1) {
      return;
    }
    for (Member member : aggregate.members()) {
      CValue value = CValue.of(member.type());
      CValue inner = value;
      while (inner instanceof CValue.Sequence sequence) {
        inner = sequence.element();
      }
      if (inner instanceof CValue.Group && isAlignedAbove(unit, inner, bound)) {
        found.report(Problem.PACKED_STRUCT_HOLDS_ALIGNED_ONE, member.origin(), member.name());
      }
    }
  }

  private static boolean isAlignedAbove(Unit unit, CValue value, long bound) {
    return Arrays.stream(Abi.values())
        .anyMatch(abi -> new Arrangement(unit, abi).alignmentOf(value) > bound);
  }
}
