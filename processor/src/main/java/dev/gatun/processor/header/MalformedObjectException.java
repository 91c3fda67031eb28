package dev.gatun.processor.header;

/** An object file that is damaged, or of a kind that we do not read; the message says where. */
public final class MalformedObjectException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * For what has no place in the file.
   *
   * @param message what is wrong
   */
  MalformedObjectException(String message) {
    super(message);
  }

  /**
   * For what stands at a place.
   *
   * @param section the name of the section, or of another part of the file
   * @param offset where in it
   * @param message what is wrong
   */
  MalformedObjectException(String section, long offset, String message) {
    super("%s at 0x%x: %s".formatted(section, offset, message));
  }
}
