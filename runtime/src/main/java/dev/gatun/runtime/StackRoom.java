package dev.gatun.runtime;

import dev.gatun.runtime.watch.Watching;

/**
 * Whether the stack has room for steps that must not end in the middle.
 *
 * <p>Java says nothing of it, so that much of the stack is used once before: what overflows then
 * has done nothing.
 */
final class StackRoom {
  /**
   * Each step takes fifty bytes at least, however it is compiled, and up to 340 where it is not:
   * most of the arguments do not fit in registers, and two steps at the most are one frame.
   */
  private static final int STEPS = 64;

  /** Closing may hand over what it does, which asks for room too. */
  private static final int STEPS_TO_CLOSE = 4 * STEPS;

  /**
   * What C calls begins in C's frames and the linker's, where a full stack ends the JVM. This is no
   * more than the entry needs, as it is asked for at each call; who watches it needs more.
   */
  private static final int STEPS_TO_CALL_BACK = Watching.CALLS ? 4 * STEPS : STEPS / 2;

  /** A few frames of code that may be interpreted, however compiled what runs before it is. */
  private static final int STEPS_TO_LEAVE = 8;

  /** A frame or two, which at each call is all that there is time for. */
  private static final int STEPS_TO_GIVE = 3;

  private StackRoom() {}

  /**
   * Returns if there is room.
   *
   * @throws StackOverflowError if there is none
   */
  static void require() {
    require(STEPS);
  }

  /**
   * Returns if there is room to close something, on whichever thread.
   *
   * @throws StackOverflowError if there is none
   */
  static void requireToClose() {
    require(STEPS_TO_CLOSE);
  }

  /**
   * Returns if there is room for a call that calls back at once.
   *
   * @throws StackOverflowError if there is none
   */
  static void requireToCallBack() {
    require(STEPS_TO_CALL_BACK);
  }

  /**
   * Returns if there is room to end what is about to begin.
   *
   * @throws StackOverflowError if there is none
   */
  static void requireToLeave() {
    require(STEPS_TO_LEAVE);
  }

  /**
   * Returns if there is room to give back what is about to be taken, for which others would wait.
   *
   * @throws StackOverflowError if there is none
   */
  static void requireToGive() {
    require(STEPS_TO_GIVE);
  }

  private static void require(int steps) {
    use(steps, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  }

  private static long use(
      int steps,
      long a,
      long b,
      long c,
      long d,
      long e,
      long f,
      long g,
      long h,
      long i,
      long j,
      long k,
      long l,
      long m,
      long n,
      long o) {
    return steps == 0
        ? a + b + c + d + e + f + g + h + i + j + k + l + m + n + o
        : use(steps - 1, o, a, b, c, d, e, f, g, h, i, j, k, l, m, n) + steps;
  }
}
