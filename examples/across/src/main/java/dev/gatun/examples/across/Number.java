package dev.gatun.examples.across;

import dev.gatun.annotation.Union;

/** The same four bytes as a whole number or a floating one. */
@Union("UnionNumber")
public interface Number {
  /** {@return the bytes as a whole number} */
  int i();

  /**
   * Changes the bytes.
   *
   * @param i what they are as a whole number
   */
  void i(int i);

  /** {@return the bytes as a floating number} */
  float f();

  /**
   * Changes the bytes.
   *
   * @param f what they are as a floating number
   */
  void f(float f);
}
