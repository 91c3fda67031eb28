package dev.gatun.processor.header;

/** A header that no compiler reads: its message has the compiler's own words. */
public final class UnreadableHeaderException extends Exception {
  private static final long serialVersionUID = 1;

  UnreadableHeaderException(String message) {
    super(message);
  }
}
