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

  /**
   * {@return the exception for a number that no constant of an enum has}
   *
   * @param what the name of the value
   * @param number the number
   * @param constants the name of the enum, with the numbers that its constants have
   */
  public static UnknownValueException of(String what, int number, String constants) {
    return new UnknownValueException(
        what + " is " + number + ", which is no value of " + constants);
  }
}
