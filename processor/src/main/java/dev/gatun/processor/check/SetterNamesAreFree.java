package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.Unit;
import java.util.Set;

/** No setter for a pointer has the name of a static method that the view's class has anyway. */
final class SetterNamesAreFree extends Rule {
  private static final Set<String> TAKEN = Set.of("of", "array", "atNullable");

  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    for (Member member : aggregate.members()) {
      boolean collides = member.isWritable() && member.type() instanceof Address;
      boolean isTaken =
          TAKEN.contains(member.name())
              || aggregate.flexible().isPresent() && member.name().equals("withElements");
      if (aggregate.isView() && collides && isTaken) {
        found.report(Problem.MEMBER_NAME_IS_TAKEN, member.origin(), member.name());
      }
    }
  }
}
