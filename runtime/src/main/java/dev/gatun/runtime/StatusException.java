package dev.gatun.runtime;

import java.io.Serial;

/**
 * A C function failed and returned a number that says why.
 *
 * <p>Declared after {@code throws}, together with {@code @FailsWhen}, where an exception of one's
 * own is not worth it.
 */
public final class StatusException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String function;
  private final long code;

  /**
   * Creates the exception.
   *
   * @param function the name of the C function that failed
   * @param code what the function returned
   * @param message what happened
   */
  public StatusException(String function, long code, String message) {
    super(message);
    this.function = function;
    this.code = code;
  }

  /** {@return the name of the C function that failed} */
  public String function() {
    return function;
  }

  /** {@return what the function returned} */
  public long code() {
    return code;
  }
}
