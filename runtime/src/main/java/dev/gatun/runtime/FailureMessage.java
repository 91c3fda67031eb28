package dev.gatun.runtime;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The text of the exception for a function that failed; used by generated code. */
public final class FailureMessage {
  private FailureMessage() {}

  /**
   * {@return the text for a function whose result is no number}
   *
   * @param function the name of the C function
   */
  public static String of(String function) {
    return function + " failed";
  }

  /**
   * {@return the text for a function that returned a number}
   *
   * @param function the name of the C function
   * @param code the number
   */
  public static String of(String function, long code) {
    return of(function) + " with code " + code;
  }

  /**
   * {@return the text that the library has for the failure, or else the text for its function}
   *
   * @param function the name of the C function
   * @param text asks the library; it may give null, and may fail
   */
  public static String of(String function, Supplier<@Nullable String> text) {
    return or(text, of(function));
  }

  /**
   * {@return the text that the library has for the failure, or else the text for its number}
   *
   * @param function the name of the C function
   * @param code the number
   * @param text asks the library; it may give null, and may fail
   */
  public static String of(String function, long code, Supplier<@Nullable String> text) {
    return or(text, of(function, code));
  }

  /** A text that cannot be had must not hide that the function failed. */
  private static String or(Supplier<@Nullable String> text, String otherwise) {
    try {
      String given = text.get();
      return given == null ? otherwise : given;
    } catch (RuntimeException | LinkageError e) {
      return otherwise;
    }
  }
}
