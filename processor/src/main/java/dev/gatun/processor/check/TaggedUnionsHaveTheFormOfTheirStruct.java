package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.Unit;

/** A tagged union is copied or viewed as the struct around it is. */
final class TaggedUnionsHaveTheFormOfTheirStruct extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    for (Member member : aggregate.members()) {
      if (member.type() instanceof TaggedUnion tagged) {
        unit.sealedUnion(tagged.union())
            .filter(union -> union.isView() != aggregate.isView())
            .ifPresent(
                union ->
                    found.report(
                        Problem.VARIANT_IS_OF_ANOTHER_FORM,
                        member.origin(),
                        union.name().simple(),
                        union.isView() ? "a union of interfaces" : "a union of records",
                        aggregate.name().simple()
                            + (aggregate.isView() ? " is an interface" : " is a record"),
                        aggregate.isView()
                            ? "a union whose variants are interfaces"
                            : "a union whose variants are records"));
      }
    }
  }
}
