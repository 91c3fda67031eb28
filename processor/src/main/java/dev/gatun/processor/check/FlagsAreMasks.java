package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Constant;
import dev.gatun.processor.model.Declaration.Enumeration;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.BitField;
import dev.gatun.processor.model.NativeType.FlagSet;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Abi;

/** Each constant of an enum that is used in sets has bits, and C's number has room for them. */
final class FlagsAreMasks extends TypeRule {
  @Override
  void check(Unit unit, NativeType type, Origin origin, Diagnostics found) {
    switch (type) {
      case BitField(FlagSet flags, int width, boolean isNamed) -> {
        String bits = flags.c().spelling() + " : " + width;
        check(unit, flags, width, bits, origin, found);
      }
      case FlagSet flags -> {
        int width = (int) Abi.leastSize(flags.c()) * Byte.SIZE;
        check(unit, flags, width, flags.c().spelling(), origin, found);
      }
      default -> {}
    }
  }

  /** One constant is enough to say what is wrong with the enum. */
  private static void check(
      Unit unit, FlagSet flags, int width, String c, Origin origin, Diagnostics found) {
    Enumeration enumeration = unit.enumeration(flags.type()).orElseThrow();
    for (Constant constant : enumeration.constants()) {
      boolean isMask = constant.isUnknown() || constant.value() > 0;
      boolean fits =
          constant.isUnknown() || width >= Integer.SIZE || constant.value() >> width == 0;
      if (!isMask || !fits) {
        found.report(
            isMask ? Problem.FLAG_DOES_NOT_FIT : Problem.FLAG_HAS_NO_BITS,
            origin,
            enumeration.name().simple() + "." + constant.name(),
            constant.value(),
            c);
        return;
      }
    }
  }
}
