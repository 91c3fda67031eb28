package dev.gatun.processor.compare;

import dev.gatun.processor.diagnostic.NearMiss;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.header.HeaderEnum;
import dev.gatun.processor.model.Constant;
import dev.gatun.processor.model.Declaration.Enumeration;
import java.util.Map;
import java.util.Optional;

/** Compares the constants of an enum with those of a header. */
final class EnumComparison {
  private final Comparison all;
  private final Enumeration enumeration;
  private final HeaderEnum header;

  EnumComparison(Comparison all, Enumeration enumeration, HeaderEnum header) {
    this.all = all;
    this.enumeration = enumeration;
    this.header = header;
  }

  void compare() {
    for (Constant constant : enumeration.constants()) {
      if (constant.isUnknown() || constant.cName().isPresent()) {
        continue;
      }
      Optional<Map.Entry<String, Long>> named = named(constant);
      if (named.isPresent()) {
        checkValue(constant, named.get().getKey(), named.get().getValue());
      } else if (header.values().values().stream().noneMatch(it -> areEqual(it, constant))) {
        all.found()
            .report(
                Problem.ENUM_CONSTANT_IS_NOT_IN_HEADER,
                constant.origin(),
                all.spelling().of(header.key()),
                constant.name(),
                constant.value(),
                NearMiss.among(constant.name(), header.values().keySet()));
      }
    }
  }

  /** An enum that has no sign in C has the same 32 bits as a number below zero in Java. */
  private boolean areEqual(long value, Constant constant) {
    return value == constant.value()
        || header.size() == Integer.BYTES && (int) value == constant.value();
  }

  private void checkValue(Constant constant, String name, long value) {
    if (!areEqual(value, constant)) {
      all.found()
          .report(
              Problem.CONSTANT_DIFFERS_FROM_HEADER,
              constant.origin(),
              constant.name(),
              name,
              value,
              constant.value());
    }
  }

  /** The constant of the same name, or of one that has more before it: {@code COLOR_RED}. */
  private Optional<Map.Entry<String, Long>> named(Constant constant) {
    String name = Names.folded(constant.name());
    return header.values().entrySet().stream()
        .filter(entry -> Names.folded(entry.getKey()).equals(name))
        .findFirst()
        .or(
            () ->
                header.values().entrySet().stream()
                    .filter(entry -> Names.folded(entry.getKey()).endsWith(name))
                    .filter(entry -> isPrefixed(entry.getKey(), constant.name()))
                    .findFirst());
  }

  /** Whether the name in C is that of Java behind a word that ends there. */
  private static boolean isPrefixed(String c, String java) {
    int begin = c.length() - java.length();
    return c.regionMatches(true, begin, java, 0, java.length())
        && begin > 0
        && (c.charAt(begin - 1) == '_' || Character.isLowerCase(c.charAt(begin - 1)));
  }
}
