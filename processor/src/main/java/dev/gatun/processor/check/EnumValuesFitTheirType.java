package dev.gatun.processor.check;

import dev.gatun.annotation.CType;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Constant;
import dev.gatun.processor.model.Declaration.Enumeration;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.BitField;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Abi;

/** The type that C has for an enum at one place holds all of its constants on some platform. */
final class EnumValuesFitTheirType extends TypeRule {
  @Override
  void check(Unit unit, NativeType type, Origin origin, Diagnostics found) {
    switch (type) {
      case BitField(Enumerated number, int width, boolean isNamed) ->
          check(unit, number, width, number.c().spelling() + " : " + width, origin, found);
      case Enumerated number -> {
        int width = (int) Abi.greatestSize(number.c()) * Byte.SIZE;
        check(unit, number, width, number.c().spelling(), origin, found);
      }
      default -> {}
    }
  }

  /** One constant is enough to say what is wrong. */
  private static void check(
      Unit unit, Enumerated number, int width, String c, Origin origin, Diagnostics found) {
    if (width < 1 || width >= Integer.SIZE) {
      return; // a wrong width has its own error, and what does not fit an int as well
    }
    Enumeration enumeration = unit.enumeration(number.type()).orElseThrow();
    for (Constant constant : enumeration.constants()) {
      if (!constant.isUnknown() && !fits(constant.value(), number.c(), width)) {
        found.report(
            Problem.ENUM_VALUE_DOES_NOT_FIT,
            origin,
            enumeration.name().simple() + "." + constant.name(),
            constant.value(),
            c);
        return;
      }
    }
  }

  private static boolean fits(long value, CType type, int width) {
    long half = 1L << (width - 1);
    long least = Abi.isNeverSigned(type) ? 0 : -half;
    long most = Abi.isAlwaysSigned(type) ? half - 1 : half - 1 + half;
    return least <= value && value <= most;
  }
}
