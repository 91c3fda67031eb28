package dev.gatun.examples.sqlite;

import java.io.Serial;

/** SQLite refused, and said why. */
public final class SqliteException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int code;

  /**
   * Creates the exception.
   *
   * @param message SQLite's own message
   * @param code SQLite's result code
   */
  public SqliteException(String message, int code) {
    super(message);
    this.code = code;
  }

  /**
   * Creates the exception for a function that returns no code, but NULL.
   *
   * @param message SQLite's own message
   */
  public SqliteException(String message) {
    this(message, Sqlite.ERROR);
  }

  /** {@return SQLite's result code} */
  public int code() {
    return code;
  }
}
