package dev.gatun.processor.header;

import dev.gatun.processor.header.HeaderType.Array;
import dev.gatun.processor.header.HeaderType.Qualified;
import java.util.List;

/** Qualifies types such that the same type of C is the same whichever compiler describes it. */
final class Qualifiers {
  /** The order in which several stand, the outermost first; for C it does not matter. */
  private static final List<String> ORDER = List.of("const", "volatile", "restrict", "_Atomic");

  private Qualifiers() {}

  /** A type with a further qualifier. */
  static HeaderType add(String qualifier, HeaderType type) {
    if (type instanceof Array(HeaderType element, long length)) {
      // C qualifies the elements; gcc says it of the array too.
      return new Array(add(qualifier, element), length);
    }
    if (type instanceof Qualified(String first, HeaderType target)) {
      if (first.equals(qualifier)) {
        return type;
      }
      if (ORDER.indexOf(first) < ORDER.indexOf(qualifier)) {
        return new Qualified(first, add(qualifier, target));
      }
    }
    return new Qualified(qualifier, type);
  }
}
