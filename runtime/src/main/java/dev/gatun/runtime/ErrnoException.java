package dev.gatun.runtime;

import java.io.Serial;

/**
 * A C function failed and said why in {@code errno}.
 *
 * <p>Declared after {@code throws}, it asks for the check: a negative number or {@code NULL} is the
 * failure.
 */
public final class ErrnoException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String function;
  private final int errno;

  /**
   * Creates the exception.
   *
   * @param function the name of the C function that failed
   * @param errno the value of {@code errno} right after the call
   */
  public ErrnoException(String function, int errno) {
    super(function + ": " + CapturedErrno.describe(errno) + " (errno " + errno + ")");
    this.function = function;
    this.errno = errno;
  }

  /** {@return the name of the C function that failed} */
  public String function() {
    return function;
  }

  /** {@return the value of {@code errno} right after the call} */
  public int errno() {
    return errno;
  }
}
