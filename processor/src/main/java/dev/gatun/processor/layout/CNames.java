package dev.gatun.processor.layout;

import java.util.Set;

/** What something can be called in C. */
public final class CNames {
  /** Those of every C since C99; what younger ones add was no name that a library would have. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "auto",
          "break",
          "case",
          "char",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extern",
          "float",
          "for",
          "goto",
          "if",
          "inline",
          "int",
          "long",
          "register",
          "restrict",
          "return",
          "short",
          "signed",
          "sizeof",
          "static",
          "struct",
          "switch",
          "typedef",
          "union",
          "unsigned",
          "void",
          "volatile",
          "while",
          "_Bool",
          "_Complex",
          "_Imaginary");

  private CNames() {}

  /** {@return whether the words of C's own grammar have the name} */
  public static boolean isKeyword(String name) {
    return KEYWORDS.contains(name);
  }

  /**
   * {@return whether it is an identifier, or a keyword}
   *
   * <p>Compilers take letters of all languages, and a dollar sign.
   */
  public static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && isStart(name.codePointAt(0))
        && name.codePoints().allMatch(CNames::isPart);
  }

  private static boolean isStart(int letter) {
    return letter == '_' || letter == '$' || Character.isUnicodeIdentifierStart(letter);
  }

  private static boolean isPart(int letter) {
    return isStart(letter)
        || Character.isUnicodeIdentifierPart(letter) && !Character.isIdentifierIgnorable(letter);
  }
}
