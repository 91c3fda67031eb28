package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.Unit;

/** What a view writes fits into the struct itself. */
final class SettersNeedNoMemory extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    for (Member member : aggregate.members()) {
      if (aggregate.isView() && member.isWritable() && member.type() instanceof Text) {
        found.report(Problem.SETTER_NEEDS_MEMORY, member.origin(), member.name());
      }
    }
  }
}
