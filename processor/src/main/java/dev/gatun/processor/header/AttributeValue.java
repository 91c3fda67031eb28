package dev.gatun.processor.header;

/** The value of an attribute, of any form. */
sealed interface AttributeValue {
  /**
   * A number.
   *
   * @param value the number, as bits if it needs all 64 and has no sign
   * @param isSigned whether the form has a sign
   */
  record Constant(long value, boolean isSigned) implements AttributeValue {}

  /**
   * A text.
   *
   * @param table where it is
   * @param offset where in the table
   */
  record Text(TextTable table, long offset) implements AttributeValue {}

  /**
   * A text in the list of {@code .debug_str_offsets}.
   *
   * @param index its place in the unit's part of the list
   */
  record ListedText(long index) implements AttributeValue {}

  /**
   * Another entry.
   *
   * @param offset where it is in {@code .debug_info}
   */
  record Reference(long offset) implements AttributeValue {}

  /**
   * Bytes, such as an expression for where something lies.
   *
   * @param bytes the bytes
   */
  record Block(ObjectBytes bytes) implements AttributeValue {}

  /** What is of no use here, such as an address. */
  record Unused() implements AttributeValue {}
}
