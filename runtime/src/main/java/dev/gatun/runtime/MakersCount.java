package dev.gatun.runtime;

/**
 * Whether threads count alone what they use of what they made: until much is closed on other
 * threads, each time with a fence.
 */
final class MakersCount {
  /** How often something is closed elsewhere until then. */
  static final int MOST_CLOSED_ELSEWHERE = 100;

  private static volatile boolean isOn = AsymmetricFence.IS_THERE;

  /** Whether all makers know that it is off. */
  private static volatile boolean isOffForAll = !isOn;

  /** Not exact, as it need not be. */
  private static int closedElsewhere;

  private MakersCount() {}

  /** Asked by a maker, after it has counted. */
  static boolean isOn() {
    return isOn;
  }

  /** Lets this thread see what makers have counted that did not see what it has written before. */
  static void see() {
    if (!isOffForAll) {
      closedElsewhere++;
      boolean isLast = closedElsewhere >= MOST_CLOSED_ELSEWHERE;
      if (isLast) {
        isOn = false;
      }
      AsymmetricFence.heavy();
      if (isLast) {
        isOffForAll = true;
      }
    }
  }

  /** Begins anew, for tests. */
  static void restart() {
    closedElsewhere = 0;
    isOn = AsymmetricFence.IS_THERE;
    isOffForAll = !isOn;
  }
}
