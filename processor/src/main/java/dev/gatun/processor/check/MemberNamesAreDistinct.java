package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.Unit;
import java.util.HashSet;
import java.util.Set;

/** The members of a struct have different names in C. */
final class MemberNamesAreDistinct extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    Set<String> names = new HashSet<>();
    for (Member member : aggregate.members()) {
      report(aggregate, member, member.cName().text(), names, found);
      if (member.type() instanceof Slice slice) {
        report(aggregate, member, slice.length(), names, found);
      }
    }
  }

  private static void report(
      Aggregate aggregate, Member member, String name, Set<String> names, Diagnostics found) {
    if (!names.add(name)) {
      found.report(
          Problem.MEMBERS_SHARE_A_NAME,
          name.equals(member.cName().text()) ? member.cName().origin() : member.origin(),
          aggregate.name().simple(),
          name);
    }
  }
}
