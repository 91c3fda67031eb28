package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.NearMiss;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.Unit;
import dev.gatun.processor.model.Variant;
import java.util.List;
import java.util.Optional;

/** Where no struct around a union has its tag, every variant begins with it, of one type. */
final class VariantsBeginWithTheirTag extends Rule {
  @Override
  void check(Unit unit, SealedUnion union, Diagnostics found) {
    union.tag().ifPresent(tag -> check(unit, union, tag, found));
  }

  private static void check(Unit unit, SealedUnion union, Named tag, Diagnostics found) {
    List<Variant> astray =
        union.variants().stream().filter(variant -> begin(unit, variant, tag).isEmpty()).toList();
    if (astray.size() == union.variants().size()) {
      report(unit, union, tag, astray.getFirst(), tag.origin(), found);
      return;
    }
    astray.forEach(variant -> report(unit, union, tag, variant, variant.origin(), found));
    if (astray.isEmpty()) {
      checkTypes(unit, union, tag, found);
    }
  }

  private static void checkTypes(Unit unit, SealedUnion union, Named tag, Diagnostics found) {
    Variant first = union.variants().getFirst();
    Member expected = begin(unit, first, tag).orElseThrow();
    if (!expected.number().isInteger()) {
      found.report(Problem.TAG_IS_NOT_AN_INTEGER, tag.origin(), tag.text());
      return;
    }
    for (Variant variant : union.variants()) {
      Member own = begin(unit, variant, tag).orElseThrow();
      if (!own.type().equals(expected.type())) {
        found.report(
            Problem.TAG_DIFFERS_BETWEEN_VARIANTS,
            own.origin(),
            tag.text(),
            variant.type().simple(),
            first.type().simple());
      }
    }
  }

  private static Optional<Member> begin(Unit unit, Variant variant, Named tag) {
    return unit.aggregate(variant.type()).stream()
        .flatMap(struct -> struct.members().stream().limit(1))
        .filter(member -> member.name().equals(tag.text()))
        .findFirst();
  }

  private static void report(
      Unit unit, SealedUnion union, Named tag, Variant variant, Origin origin, Diagnostics found) {
    List<String> names =
        unit.aggregate(variant.type()).map(Aggregate::members).orElse(List.of()).stream()
            .map(Member::name)
            .filter(name -> !name.equals(tag.text()))
            .toList();
    found.report(
        Problem.VARIANT_DOES_NOT_BEGIN_WITH_TAG,
        origin,
        variant.type().simple(),
        tag.text(),
        NearMiss.among(tag.text(), names),
        union.name().simple());
  }
}
