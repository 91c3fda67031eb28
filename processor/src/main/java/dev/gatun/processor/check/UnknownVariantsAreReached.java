package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.Unit;

/** The constants of a tag leave one to the variant that stands for all others. */
final class UnknownVariantsAreReached extends TagRule {
  @Override
  void check(Unit unit, Member tag, SealedUnion union, Diagnostics found) {
    if (tag.number() instanceof Enumerated enumerated) {
      union
          .unknown()
          .ifPresent(
              unknown ->
                  unit.enumeration(enumerated.type())
                      .filter(union::coversAll)
                      .ifPresent(
                          enumeration ->
                              found.report(
                                  Problem.UNKNOWN_VARIANT_IS_NEVER_READ,
                                  unknown.origin(),
                                  unknown.type().simple(),
                                  enumeration.name().simple())));
    }
  }
}
