package dev.gatun.processor.compare;

import dev.gatun.processor.model.Named;
import java.util.Locale;

/** Compares names of Java with names of C. */
final class Names {
  private Names() {}

  /**
   * Whether a declaration has a name of the header. A name that was written for C is that name; one
   * that was taken from Java may differ in the habits of the two languages, as {@code dogTail} does
   * from {@code dog_tail}.
   */
  static boolean areSame(String java, Named declared, String header) {
    return declared.text().equals(header)
        || declared.text().equals(java) && folded(java).equals(folded(header));
  }

  /** A name without capitals and underscores. */
  static String folded(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
