package dev.gatun.processor.model;

import dev.gatun.annotation.CType;

/** How C encodes a string: what its units are, the last of which is NUL unless C counts them. */
public sealed interface Encoding {
  /** What a string is in where nothing else is said. */
  Encoding UTF_8 = new Bytes("UTF-8");

  /** {@return the type of a unit in C} */
  CType unit();

  /**
   * Bytes in one of Java's charsets.
   *
   * @param charset the name that Java has for it
   */
  record Bytes(String charset) implements Encoding {
    @Override
    public CType unit() {
      return CType.CHAR;
    }
  }

  /**
   * UTF-16 or UTF-32, by the width of the unit.
   *
   * @param unit {@code WCHAR_T}, {@code CHAR16_T} or {@code CHAR32_T}
   */
  record Wide(CType unit) implements Encoding {}
}
