package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.HeaderConstant;
import dev.gatun.processor.model.Unit;
import java.util.HashMap;
import java.util.Map;

/** Constants of one name in C have one value. */
final class ConstantsAgree extends Rule {
  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    Map<String, HeaderConstant> known = new HashMap<>();
    for (HeaderConstant constant : library.constants()) {
      HeaderConstant first = known.putIfAbsent(constant.cName().text(), constant);
      if (first != null && !first.value().equals(constant.value())) {
        found.report(
            Problem.CONSTANTS_DISAGREE,
            constant.cName().origin(),
            constant.cName().text(),
            first.name(),
            first.value(),
            constant.name(),
            constant.value());
      }
    }
  }
}
