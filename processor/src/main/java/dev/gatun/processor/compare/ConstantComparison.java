package dev.gatun.processor.compare;

import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.header.HeaderFacts.HeaderConstant;
import dev.gatun.processor.model.Constant;
import dev.gatun.processor.model.Declaration.Enumeration;
import dev.gatun.processor.model.Named;
import java.util.Optional;

/** Compares constants with macros and enum constants of a header. */
final class ConstantComparison {
  private final Comparison all;

  ConstantComparison(Comparison all) {
    this.all = all;
  }

  void compare(dev.gatun.processor.model.HeaderConstant constant) {
    compare(constant.name(), constant.cName(), constant.value());
  }

  /** The constants of an enum that name one of the header. */
  void compare(Enumeration enumeration) {
    for (Constant constant : enumeration.constants()) {
      constant
          .cName()
          .ifPresent(
              cName ->
                  compare(
                      constant.name(),
                      new Named(cName.text(), constant.origin()),
                      (int) constant.value() == constant.value()
                          ? (Object) (int) constant.value()
                          : (Object) constant.value()));
    }
  }

  private void compare(String name, Named cName, Object value) {
    Optional<HeaderConstant> header = all.facts().constant(cName.text());
    if (header.isEmpty()) {
      all.found()
          .report(
              Problem.CONSTANT_IS_NOT_IN_HEADER,
              cName.origin(),
              cName.text(),
              all.facts().missing(cName.text()).orElse("the header does not have it"));
    } else if (header.get().isKnown() && !areEqual(value, header.get())) {
      all.found()
          .report(
              Problem.CONSTANT_DIFFERS_FROM_HEADER,
              cName.origin(),
              name,
              cName.text(),
              written(header.get()),
              written(value));
    }
  }

  private static Object written(HeaderConstant header) {
    return switch (header.value()) {
      case Long bits when !header.isNegative() -> Long.toUnsignedString(bits);
      case Object value -> written(value);
    };
  }

  private static Object written(Object value) {
    return switch (value) {
      case String text -> '"' + text + '"';
      case Character c -> (int) c;
      default -> value;
    };
  }

  /**
   * Whether Java has the value, or the same bits of it: what has no sign in C has one in Java of
   * the same width.
   */
  private static boolean areEqual(Object java, HeaderConstant header) {
    if (!(header.value() instanceof Long bits)) {
      return java instanceof Float real
          ? header.value() instanceof Double value && real == (float) (double) value
          : java.equals(header.value());
    }
    long value = java instanceof Character c ? c : ((Number) java).longValue();
    boolean isSame = value == bits && (value >= 0 || header.isNegative());
    boolean isUnsignedTwin =
        !header.isNegative()
            && value < 0
            && header.size() == width(java)
            && low(value, java) == bits;
    return isSame || isUnsignedTwin;
  }

  private static int width(Object java) {
    return switch (java) {
      case Byte b -> Byte.BYTES;
      case Short s -> Short.BYTES;
      case Integer i -> Integer.BYTES;
      default -> Long.BYTES;
    };
  }

  private static long low(long value, Object java) {
    return switch (java) {
      case Byte b -> value & 0xff;
      case Short s -> value & 0xffff;
      case Integer i -> value & 0xffff_ffffL;
      default -> value;
    };
  }
}
