package dev.gatun.processor.emit;

import java.util.Locale;

/** Writes names the way that Java's habits ask for. */
final class Spelling {
  private Spelling() {}

  /** {@code dogTail} as the second word of a name: {@code DogTail}. */
  static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** {@code dogTail} as a constant: {@code DOG_TAIL}. */
  static String constant(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  /** {@code dog_tail} or {@code dog@V_2.0}, as C spells it, as a name: {@code dogTail}. */
  static String camel(String symbol) {
    StringBuilder camel = new StringBuilder();
    for (String word : symbol.split("[_@.+-]")) {
      if (!word.isEmpty()) {
        String first = word.substring(0, 1).toLowerCase(Locale.ROOT);
        camel.append(camel.isEmpty() ? first + word.substring(1) : capital(word));
      }
    }
    return camel.toString();
  }
}
