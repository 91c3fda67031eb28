package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.model.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The members of a struct have different names in C, those of its members without a name included.
 */
final class MemberNamesAreDistinct extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    Set<String> names = new HashSet<>();
    for (Member member : aggregate.members()) {
      for (Named name : names(unit, member)) {
        if (!names.add(name.text())) {
          found.report(
              Problem.MEMBERS_SHARE_A_NAME,
              member.isAnonymous() ? member.origin() : name.origin(),
              aggregate.name().simple(),
              name.text(),
              fix(member, name));
        }
      }
    }
  }

  private static String fix(Member member, Named name) {
    boolean isLength = member.type() instanceof Slice slice && slice.length().equals(name);
    return isLength
        ? "drop the other one: @Slice has the length already"
        : "give one of them another name with @Field";
  }

  private static List<Named> names(Unit unit, Member member) {
    List<Named> names = new ArrayList<>();
    if (member.isAnonymous()) {
      switch (member.type()) {
        case Copied copied -> names.addAll(names(unit, copied.type()));
        case Viewed viewed -> names.addAll(names(unit, viewed.type()));
        case TaggedUnion tagged ->
            unit.sealedUnion(tagged.union()).stream()
                .flatMap(union -> union.variants().stream())
                .forEach(variant -> names.addAll(namesOfVariant(unit, variant.type())));
        default -> {} // an unnamed bit-field
      }
    } else {
      names.add(member.cName());
    }
    if (member.type() instanceof Slice slice) {
      names.add(slice.length());
    }
    return names;
  }

  /**
   * A variant of one member is that member of the union; one of several is a struct with a name.
   */
  private static List<Named> namesOfVariant(Unit unit, JavaName variant) {
    return unit.aggregate(variant)
        .filter(body -> body.members().size() == 1)
        .map(body -> names(unit, body.members().getFirst()))
        .orElse(List.of());
  }

  private static List<Named> names(Unit unit, JavaName type) {
    List<Named> names = new ArrayList<>();
    unit.aggregate(type)
        .ifPresent(
            aggregate -> aggregate.members().forEach(member -> names.addAll(names(unit, member))));
    return names;
  }
}
