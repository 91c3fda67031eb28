package dev.gatun.examples.signatures;

/** How a signature is crossed. */
enum Way {
  /** Java calls C. */
  DOWN("", false),
  /** Java calls C, with sixteen arguments before the others. */
  DOWN_BEHIND("_behind", true),
  /** C calls back. */
  UP("_up", false),
  /** C calls back, with sixteen arguments before the others. */
  UP_BEHIND("_up_behind", true),
  /** C calls back from a thread of its own. */
  THREAD("_thread", false),
  /** C calls back from a thread of its own, with sixteen arguments before the others. */
  THREAD_BEHIND("_thread_behind", true);

  private final String suffix;
  private final boolean isBehind;

  Way(String suffix, boolean isBehind) {
    this.suffix = suffix;
    this.isBehind = isBehind;
  }

  /** The name of the function, in C and in Java. */
  String name(Signature signature) {
    return signature.name() + suffix;
  }

  /**
   * Whether sixteen arguments come first, that fill the registers: what is behind them is passed on
   * the stack.
   */
  boolean isBehind() {
    return isBehind;
  }

  /** Whether C calls back. */
  boolean isUp() {
    return this != DOWN && this != DOWN_BEHIND;
  }

  /** Whether C calls back from a thread of its own. */
  boolean isOnThread() {
    return this == THREAD || this == THREAD_BEHIND;
  }
}
