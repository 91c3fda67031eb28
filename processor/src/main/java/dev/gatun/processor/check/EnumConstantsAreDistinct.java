package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Constant;
import dev.gatun.processor.model.Declaration.Enumeration;
import dev.gatun.processor.model.Unit;
import java.util.HashMap;
import java.util.Map;

/** Each number of an enum belongs to one constant. */
final class EnumConstantsAreDistinct extends Rule {
  @Override
  void check(Unit unit, Enumeration enumeration, Diagnostics found) {
    Map<Integer, Constant> taken = new HashMap<>();
    Constant unknown = null;
    for (Constant constant : enumeration.constants()) {
      if (constant.isUnknown()) {
        if (unknown != null) {
          found.report(Problem.TWO_UNKNOWN_CONSTANTS, constant.origin(), constant.name());
        }
        unknown = constant;
        continue;
      }
      Constant other = taken.putIfAbsent((int) constant.value(), constant);
      if (other != null) {
        found.report(
            Problem.ENUM_VALUES_ARE_EQUAL,
            constant.origin(),
            other.name(),
            constant.name(),
            constant.value());
      }
    }
  }
}
