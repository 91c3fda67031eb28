package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.Unit;
import java.util.Optional;

/** A rule about a union and its tag, whether that lies beside the union or in its variants. */
abstract class TagRule extends Rule {
  @Override
  final void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    for (Member member : aggregate.members()) {
      if (member.type() instanceof TaggedUnion tagged) {
        Optional<Member> tag = aggregate.member(tagged.tag().text());
        unit.sealedUnion(tagged.union())
            .ifPresent(union -> tag.ifPresent(it -> check(unit, it, union, found)));
      }
    }
  }

  @Override
  final void check(Unit unit, SealedUnion union, Diagnostics found) {
    unit.tag(union).ifPresent(tag -> check(unit, tag, union, found));
  }

  /** Checks a union and its tag. */
  abstract void check(Unit unit, Member tag, SealedUnion union, Diagnostics found);
}
