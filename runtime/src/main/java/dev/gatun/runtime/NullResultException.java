package dev.gatun.runtime;

import java.io.Serial;

/** C gave {@code NULL} where the Java declaration does not say {@code @Nullable}. */
public final class NullResultException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what happened, with the names in it
   */
  public NullResultException(String message) {
    super(message);
  }
}
