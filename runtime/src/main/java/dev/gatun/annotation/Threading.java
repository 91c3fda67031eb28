package dev.gatun.annotation;

/** Which threads may be inside of a library at once. */
public enum Threading {
  /** Any, at any time: the library takes care of that itself. */
  ANY,

  /**
   * One at a time. Other threads wait until a call has returned to Java, with the text of its error
   * if it failed; a callback can call the library again.
   */
  SERIALIZED,

  /**
   * One thread of the library's own, on which all calls are made, in the order in which they
   * arrive. Callers wait; the callbacks of a call run on the thread that made it.
   */
  CONFINED
}
