package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.NearMiss;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tag of a union is an enum or integer beside it. */
final class TagNamesAMember extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    for (Member member : aggregate.members()) {
      if (member.type() instanceof TaggedUnion tagged) {
        check(aggregate, member, tagged.tag(), found);
      }
    }
  }

  private static void check(Aggregate aggregate, Member union, Named name, Diagnostics found) {
    String wanted = name.text();
    Optional<Member> tag = aggregate.member(wanted);
    if (tag.isEmpty()) {
      List<String> names =
          aggregate.members().stream().filter(member -> member != union).map(Member::name).toList();
      found.report(
          Problem.TAG_NAMES_NO_FIELD,
          name.origin(),
          wanted,
          aggregate.name().simple(),
          NearMiss.among(wanted, names),
          names.isEmpty()
              ? "add an enum or integer member '" + wanted + "'"
              : "name one of its members: " + quoted(names));
    } else if (!tag.get().number().isInteger()) {
      found.report(Problem.TAG_IS_NOT_AN_INTEGER, name.origin(), wanted);
    }
  }

  private static String quoted(List<String> names) {
    return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
  }
}
