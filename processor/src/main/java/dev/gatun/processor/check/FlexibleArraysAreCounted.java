package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.NearMiss;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.Unit;
import java.util.List;
import java.util.Optional;

/** The length of a flexible array is an integer beside it. */
final class FlexibleArraysAreCounted extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    for (Member member : aggregate.members()) {
      if (member.type() instanceof FlexibleArray array) {
        check(aggregate, member, array, found);
      }
    }
  }

  private static void check(
      Aggregate aggregate, Member member, FlexibleArray array, Diagnostics found) {
    String wanted = array.count().text();
    Optional<Member> count = aggregate.member(wanted).filter(counter -> counter != member);
    if (count.isEmpty()) {
      List<String> names =
          aggregate.members().stream().filter(other -> other != member).map(Member::name).toList();
      found.report(
          Problem.FLEXIBLE_COUNT_IS_NO_MEMBER,
          array.count().origin(),
          member.name(),
          wanted,
          aggregate.name().simple(),
          NearMiss.among(wanted, names));
    } else if (!(count.get().number() instanceof Scalar scalar && scalar.carrier().isInteger())) {
      found.report(
          Problem.FLEXIBLE_COUNT_IS_NO_INTEGER, array.count().origin(), member.name(), wanted);
    }
  }
}
