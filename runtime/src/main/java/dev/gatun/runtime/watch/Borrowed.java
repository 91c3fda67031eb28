package dev.gatun.runtime.watch;

/** What the runtime has lent to this package. */
public final class Borrowed {
  private static volatile Inside inside;

  private Borrowed() {}

  /**
   * Gives this package what it needs; before the first call that is watched.
   *
   * @param lent what is lent
   */
  public static void take(Inside lent) {
    inside = lent;
  }

  static Inside inside() {
    return inside;
  }
}
