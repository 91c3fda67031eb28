package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Constant;
import dev.gatun.processor.model.Declaration.Enumeration;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.Unit;
import dev.gatun.processor.model.Variant;
import java.util.Set;
import java.util.stream.Collectors;

/** The constants of a tag leave one to the variant that stands for all others. */
final class UnknownVariantsAreReached extends TagRule {
  @Override
  void check(Unit unit, Member tag, SealedUnion union, Diagnostics found) {
    if (tag.number() instanceof Enumerated enumerated) {
      union.variants().stream()
          .filter(Variant::isUnknown)
          .findFirst()
          .ifPresent(
              unknown ->
                  unit.enumeration(enumerated.type())
                      .filter(enumeration -> isExhausted(enumeration, union))
                      .ifPresent(
                          enumeration ->
                              found.report(
                                  Problem.UNKNOWN_VARIANT_IS_NEVER_READ,
                                  unknown.origin(),
                                  unknown.type().simple(),
                                  enumeration.name().simple())));
    }
  }

  private static boolean isExhausted(Enumeration enumeration, SealedUnion union) {
    Set<String> named =
        union.variants().stream()
            .flatMap(variant -> variant.tags().stream())
            .map(Named::text)
            .collect(Collectors.toSet());
    return enumeration.constants().stream().map(Constant::name).allMatch(named::contains);
  }
}
