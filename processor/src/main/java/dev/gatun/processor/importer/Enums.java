package dev.gatun.processor.importer;

import dev.gatun.processor.header.HeaderEnum;
import dev.gatun.processor.header.HeaderFacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Decides which enums are enums in Java; the constants of the others are numbers. */
final class Enums {
  private final HeaderNames names;
  private final Map<String, HeaderEnum> ofConstants = new HashMap<>();

  Enums(HeaderFacts facts, HeaderNames names) {
    this.names = names;
    for (HeaderEnum known : facts.types().enums().values()) {
      known.values().keySet().forEach(constant -> ofConstants.putIfAbsent(constant, known));
    }
  }

  /** The enum that has a constant. */
  Optional<HeaderEnum> of(String constant) {
    return Optional.ofNullable(ofConstants.get(constant));
  }

  /**
   * Whether Java has an enum for it: of the library, with a name, and each number an {@code int}.
   */
  boolean isEnum(HeaderEnum known) {
    Collection<Long> values = known.values().values();
    return names.isOwn(known.key())
        && names.of(known.key()).isPresent()
        && known.size() == Integer.BYTES
        && !values.isEmpty()
        && values.stream().allMatch(value -> value == value.intValue())
        && !areMasks(values);
  }

  /** Whether Java's enum has the constant: of several with one number it has the first. */
  boolean isInEnum(HeaderEnum known, String constant) {
    long value = known.values().get(constant);
    String first =
        known.values().entrySet().stream()
            .filter(entry -> entry.getValue() == value)
            .findFirst()
            .orElseThrow()
            .getKey();
    return isEnum(known) && first.equals(constant);
  }

  /** Whether the numbers look like bits to be joined, which no enum constant can be. */
  private static boolean areMasks(Collection<Long> values) {
    SortedSet<Long> masks = new TreeSet<>(values);
    masks.remove(0L);
    if (masks.size() < 3 || masks.first() < 0) {
      return false;
    }
    boolean areInARow = masks.last() - masks.first() == masks.size() - 1;
    long single = 0;
    for (long mask : masks) {
      single |= Long.bitCount(mask) == 1 ? mask : 0;
    }
    long bits = single;
    return !areInARow && masks.stream().allMatch(mask -> (mask & ~bits) == 0);
  }
}
