package dev.gatun.runtime;

import java.io.Serial;

/** C gave a number that no constant of the Java enum and no variant of the union stands for. */
public final class UnknownValueException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what happened, with the names in it
   */
  public UnknownValueException(String message) {
    super(message);
  }
}
