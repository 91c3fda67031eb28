package dev.gatun.runtime;

import java.io.Serial;

/**
 * A function of Windows failed and said why through {@code GetLastError}.
 *
 * <p>Declared after {@code throws}, it asks for the check: zero, false or {@code NULL} is the
 * failure, where {@code @FailsWhen} says nothing else. On a platform without {@code GetLastError} a
 * call of such a function is an {@link UnsupportedOperationException} before C is entered.
 */
public final class LastErrorException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String function;
  private final int code;

  /**
   * Creates the exception.
   *
   * @param function the name of the C function that failed
   * @param code what {@code GetLastError} said right after the call
   */
  public LastErrorException(String function, int code) {
    super("%s: error %s (0x%08X)".formatted(function, Integer.toUnsignedString(code), code));
    this.function = function;
    this.code = code;
  }

  /** {@return the name of the C function that failed} */
  public String function() {
    return function;
  }

  /** {@return what {@code GetLastError} said right after the call, bit by bit} */
  public int code() {
    return code;
  }
}
