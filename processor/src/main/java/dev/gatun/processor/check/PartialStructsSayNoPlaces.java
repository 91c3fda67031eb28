package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.BitField;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Attributes;
import java.util.Optional;

/** Where the members of a partial struct lie, the C compiler alone says. */
final class PartialStructsSayNoPlaces extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    if (!aggregate.isPartial()) {
      return;
    }
    attribute(aggregate.attributes())
        .ifPresent(
            said ->
                found.report(
                    Problem.PARTIAL_STRUCT_SAYS_WHERE,
                    aggregate.origin(),
                    aggregate.name().simple(),
                    said));
    for (Member member : aggregate.members()) {
      said(member)
          .ifPresent(
              said ->
                  found.report(
                      Problem.PARTIAL_STRUCT_SAYS_WHERE,
                      member.origin(),
                      aggregate.name().simple(),
                      said));
    }
  }

  private static Optional<String> attribute(Attributes attributes) {
    if (attributes.isPacked()) {
      return Optional.of("packed");
    }
    if (attributes.pack() != 0) {
      return Optional.of("pack");
    }
    return attributes.alignment() != 0 ? Optional.of("align") : Optional.empty();
  }

  private static Optional<String> said(Member member) {
    if (member.alignment() != 0) {
      return Optional.of("@Align");
    }
    if (member.type() instanceof FlexibleArray) {
      return Optional.of("@Flexible");
    }
    return member.type() instanceof BitField bits && !bits.isNamed()
        ? Optional.of("@Bits without a name")
        : Optional.empty();
  }
}
