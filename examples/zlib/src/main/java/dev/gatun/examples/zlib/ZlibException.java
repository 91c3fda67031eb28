package dev.gatun.examples.zlib;

import java.io.Serial;

/** zlib refused, and said why. */
public final class ZlibException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int code;

  /**
   * Creates the exception.
   *
   * @param message zlib's own message
   * @param code what the function returned, such as {@link ZlibBasics#DATA_ERROR}
   */
  public ZlibException(String message, int code) {
    super(message);
    this.code = code;
  }

  /** {@return what the function returned, such as {@link ZlibBasics#DATA_ERROR}} */
  public int code() {
    return code;
  }
}
