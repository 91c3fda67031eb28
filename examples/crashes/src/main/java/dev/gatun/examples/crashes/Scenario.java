package dev.gatun.examples.crashes;

/**
 * A mistake, made in two ways.
 *
 * @param what the mistake, in words
 * @param raw how it is made with {@code java.lang.foreign} alone
 * @param gatun how it is made through Gatun
 */
record Scenario(String what, Attempt raw, Attempt gatun) {
  /** Something that may not come back. */
  @FunctionalInterface
  interface Attempt {
    /** {@return what came of it} */
    Object make() throws Throwable;
  }
}
