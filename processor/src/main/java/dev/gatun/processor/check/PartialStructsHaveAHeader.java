package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Unit;

/** A struct of which only some members are declared is in a library whose header has the others. */
final class PartialStructsHaveAHeader extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    boolean hasHeader =
        unit.libraryAround(aggregate.name())
            .filter(library -> !library.inclusion().headers().isEmpty())
            .isPresent();
    if (aggregate.isPartial() && !hasHeader) {
      found.report(
          Problem.PARTIAL_STRUCT_HAS_NO_HEADER, aggregate.origin(), aggregate.name().simple());
    }
  }
}
