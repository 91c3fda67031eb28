package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Constant;
import dev.gatun.processor.model.Declaration.Enumeration;
import dev.gatun.processor.model.Unit;

/** An enum has a constant with a number. */
final class EnumsHaveConstants extends Rule {
  @Override
  void check(Unit unit, Enumeration enumeration, Diagnostics found) {
    if (enumeration.constants().stream().allMatch(Constant::isUnknown)) {
      found.report(
          Problem.ENUM_HAS_NO_CONSTANTS, enumeration.origin(), enumeration.name().simple());
    }
  }
}
