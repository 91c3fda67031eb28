package dev.gatun.runtime;

import java.util.Spliterator;

/** The halves of characters that have no place in a {@code char}. */
final class Surrogates {
  private Surrogates() {}

  /**
   * {@return whether a string is known to have none, without looking at each character}
   *
   * <p>Java can say how many code points there are only where each character is one: where it has a
   * byte for each.
   */
  static boolean areMissing(String string) {
    return string.codePoints().spliterator().hasCharacteristics(Spliterator.SIZED);
  }

  /** {@return the index of the first one that stands alone, or -1} */
  static int lonely(String string) {
    if (areMissing(string)) {
      return -1;
    }
    for (int i = 0; i < string.length(); i++) {
      if (Character.isSurrogate(string.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(string.codePointAt(i))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
