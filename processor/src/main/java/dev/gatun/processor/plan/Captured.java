package dev.gatun.processor.plan;

/** What the linker keeps of the thread's state right after a call. */
public enum Captured {
  /** Nothing. */
  NOTHING,
  /** {@code errno}. */
  ERRNO,
  /** What {@code GetLastError} says. */
  LAST_ERROR
}
