package dev.gatun.runtime;

/**
 * What one thread writes at each of its calls, far enough from what others write: two threads that
 * write into one line of the cache slow each other down by half, and the collector puts objects
 * side by side that were made far apart.
 */
abstract class ApartInMemory {
  /** Two lines, because processors fetch them in pairs. */
  @SuppressWarnings("unused") // it is their room that matters
  private long a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p;

  ApartInMemory() {}
}
