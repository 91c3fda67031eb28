package dev.gatun.runtime;

import java.io.Serial;

/** A string cannot cross: it contains NUL, or is not valid in its charset. */
public final class MalformedStringException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what happened, with the names in it
   */
  public MalformedStringException(String message) {
    super(message);
  }
}
