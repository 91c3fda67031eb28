package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Constant;
import dev.gatun.processor.model.Declaration.Enumeration;
import dev.gatun.processor.model.Unit;

/** The number of an enum constant fits the int that C has for it. */
final class EnumValuesFitAnInt extends Rule {
  private static final long GREATEST = (1L << Integer.SIZE) - 1;

  @Override
  void check(Unit unit, Enumeration enumeration, Diagnostics found) {
    for (Constant constant : enumeration.constants()) {
      boolean fits = Integer.MIN_VALUE <= constant.value() && constant.value() <= GREATEST;
      if (!constant.isUnknown() && !fits) {
        found.report(
            Problem.ENUM_VALUE_IS_TOO_LARGE, constant.origin(), constant.name(), constant.value());
      }
    }
  }
}
