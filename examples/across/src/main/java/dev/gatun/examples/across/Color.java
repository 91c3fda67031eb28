package dev.gatun.examples.across;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Unknown;
import dev.gatun.annotation.Value;

/** A color as C numbers them, with a constant for numbers that have none. */
@CEnum("MemberColor")
public enum Color {
  /** 0, as the first constant of a C enum is. */
  RED("warm"),
  /** 5. */
  @Value(5)
  GREEN("cool"),
  /** 6, one more than the constant before. */
  BLUE("cool"),
  /** Every other number. */
  @Unknown
  OTHER("strange");

  private final String mood;

  Color(String mood) {
    this.mood = mood;
  }

  /** {@return what the color is said to be} */
  public String mood() {
    return mood;
  }
}
