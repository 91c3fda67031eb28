package dev.gatun.runtime;

/**
 * Tells, suppressed in an exception, where the call came from that another thread made: the
 * exception has the stack trace of the thread that threw it.
 */
final class CallerTrace extends Exception {
  private static final long serialVersionUID = 1;

  /** Takes the stack trace of the caller, which creates it. */
  CallerTrace(Thread maker) {
    super(
        "called by thread "
            + Thread.currentThread().getName()
            + ", for which "
            + maker.getName()
            + " made the call");
  }
}
