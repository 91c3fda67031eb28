package dev.gatun.examples.across;

import dev.gatun.annotation.Struct;

/** A pair of numbers where C has it. */
@Struct("StructIntPair")
public interface PairView {
  /** {@return the first number} */
  int a();

  /**
   * Changes the first number.
   *
   * @param a the new one
   */
  void a(int a);

  /** {@return the second number} */
  int b();

  /**
   * Changes the second number.
   *
   * @param b the new one
   */
  void b(int b);

  /** {@return both numbers together} */
  default int sum() {
    return a() + b();
  }
}
