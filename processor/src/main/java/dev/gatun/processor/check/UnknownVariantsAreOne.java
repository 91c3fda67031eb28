package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Unit;
import dev.gatun.processor.model.Variant;

/** One variant of a union at the most stands for all other tags. */
final class UnknownVariantsAreOne extends Rule {
  @Override
  void check(Unit unit, SealedUnion union, Diagnostics found) {
    union.variants().stream()
        .filter(Variant::isUnknown)
        .skip(1)
        .forEach(
            second ->
                found.report(
                    Problem.TWO_UNKNOWN_VARIANTS, second.origin(), second.type().simple()));
  }
}
