package dev.gatun.processor.model;

import java.util.Locale;

/** The primitive types of Java. */
public enum Carrier {
  /** {@code boolean}. */
  BOOLEAN(1),
  /** {@code byte}. */
  BYTE(1),
  /** {@code short}. */
  SHORT(2),
  /** {@code char}. */
  CHAR(2),
  /** {@code int}. */
  INT(4),
  /** {@code long}. */
  LONG(8),
  /** {@code float}. */
  FLOAT(4),
  /** {@code double}. */
  DOUBLE(8);

  private final int size;

  Carrier(int size) {
    this.size = size;
  }

  /** {@return the width in bytes} */
  public int size() {
    return size;
  }

  /** {@return the Java keyword} */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return whether it holds whole numbers} */
  public boolean isInteger() {
    return this != BOOLEAN && this != FLOAT && this != DOUBLE;
  }
}
