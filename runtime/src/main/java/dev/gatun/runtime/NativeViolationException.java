package dev.gatun.runtime;

import java.io.Serial;

/**
 * C broke a rule that the checked mode ({@code -Dgatun.checked}) watches: it wrote behind its
 * memory, used a pointer after the call that it was given for, or the like.
 *
 * <p>It is a mistake in C, or in the declaration of a function, and nothing that a program goes on
 * after: memory may be damaged. Without the checked mode it is never thrown.
 */
public final class NativeViolationException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String function;

  /**
   * Creates the exception.
   *
   * @param function the name of the C function that broke the rule
   * @param message what happened, with the name of the parameter where it is known
   */
  public NativeViolationException(String function, String message) {
    super(message);
    this.function = function;
  }

  /** {@return the name of the C function that broke the rule, or that was given the memory} */
  public String function() {
    return function;
  }
}
