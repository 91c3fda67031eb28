package dev.gatun.runtime;

import java.io.Serial;

/** A native library lacks a function or variable that its binding declares. */
public final class SymbolNotFoundException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what happened, with the names in it
   */
  public SymbolNotFoundException(String message) {
    super(message);
  }
}
