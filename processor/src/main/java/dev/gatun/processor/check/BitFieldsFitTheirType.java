package dev.gatun.processor.check;

import dev.gatun.annotation.CType;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.layout.CValue;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.BitField;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Abi;

/** A bit-field has some bits of its type, and a name only if it has any. */
final class BitFieldsFitTheirType extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    for (Member member : aggregate.members()) {
      if (member.type() instanceof BitField bits) {
        check(member, bits, found);
      }
    }
  }

  private static void check(Member member, BitField bits, Diagnostics found) {
    CType type = ((CValue.Bits) CValue.of(bits)).type();
    long all = type == CType.BOOL ? 1 : Abi.leastSize(type) * Byte.SIZE;
    if (bits.width() == 0 && bits.isNamed()) {
      found.report(Problem.NAMED_BITS_OF_NO_WIDTH, member.origin(), member.name());
    } else if (bits.width() < 0 || bits.width() > all) {
      found.report(Problem.BITS_DO_NOT_FIT, member.origin(), member.name(), bits.width(), all);
    }
  }
}
