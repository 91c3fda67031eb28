package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.BitField;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.Unit;

/** A union that is copied as a record has only members that any bytes are a value of. */
final class UnionRecordsFollowNoPointers extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    if (!aggregate.isUnion() || aggregate.isView()) {
      return;
    }
    for (Member member : aggregate.members()) {
      if (!canHoldAnything(unit, member.type())) {
        found.report(Problem.UNION_RECORD_HOLDS_A_POINTER, member.origin(), member.name());
      }
    }
  }

  private static boolean canHoldAnything(Unit unit, NativeType type) {
    return switch (type) {
      case Scalar scalar -> scalar.carrier() != Carrier.BOOLEAN;
      case BitField bits -> canHoldAnything(unit, bits.number());
      case Address address -> address.nullable();
      case InlineArray array -> canHoldAnything(unit, array.element());
      case Copied copied ->
          unit.aggregate(copied.type())
              .filter(
                  nested ->
                      nested.members().stream()
                          .allMatch(member -> canHoldAnything(unit, member.type())))
              .isPresent();
      default -> false;
    };
  }
}
