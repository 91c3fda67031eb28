package dev.gatun.runtime;

import java.io.Serial;

/** No file of a native library was found, or none could be loaded. */
public final class LibraryNotFoundException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what happened, with the names in it
   */
  public LibraryNotFoundException(String message) {
    super(message);
  }

  /**
   * Creates the exception.
   *
   * @param message what happened, with the names in it
   * @param cause what was thrown before
   */
  public LibraryNotFoundException(String message, Throwable cause) {
    super(message, cause);
  }
}
