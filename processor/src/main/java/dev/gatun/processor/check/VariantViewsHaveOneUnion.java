package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Unit;
import java.util.List;

/** The view of a variant that begins with its tag belongs to one union. */
final class VariantViewsHaveOneUnion extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    List<SealedUnion> unions = unit.unionsAround(aggregate);
    if (aggregate.isView() && unions.size() > 1) {
      found.report(
          Problem.VARIANT_HAS_TWO_UNIONS,
          aggregate.origin(),
          aggregate.name().simple(),
          unions.get(0).name().simple(),
          unions.get(1).name().simple());
    }
  }
}
