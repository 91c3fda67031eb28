package dev.gatun.annotation;

/** What a C function returns to say that it failed, for {@link FailsWhen}. */
public enum Outcome {
  /** A number below 0, of a type that has a sign. */
  NEGATIVE,
  /**
   * The number -1, or what becomes of it in a type without a sign; the pointer {@code (T *) -1}.
   */
  MINUS_ONE,
  /** Any number but 0. */
  NON_ZERO,
  /** The number 0. */
  ZERO,
  /** A number above 0, of a type that has a sign. */
  POSITIVE,
  /** The pointer {@code NULL}. */
  NULL,
  /** False, of a function that returns {@code boolean}. */
  FALSE,
  /** True, of a function that returns {@code boolean}. */
  TRUE
}
