package dev.gatun.examples.across;

import dev.gatun.annotation.Callback;

/** A function of one number that C calls. */
@Callback
public interface LongFunction {
  /**
   * Computes.
   *
   * @param value the number that C gives
   * @return the number that C gets
   */
  long apply(long value);

  /**
   * Puts another function before this one.
   *
   * @param before what is computed first
   * @return the two as one
   */
  default LongFunction after(LongFunction before) {
    return value -> apply(before.apply(value));
  }
}
