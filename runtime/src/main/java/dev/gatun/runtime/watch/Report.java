package dev.gatun.runtime.watch;

import java.util.Locale;

/**
 * Says what was found where no exception can: on standard error, as the JVM itself does, because
 * loggers are closed by then or call C in their turn.
 */
final class Report {
  private Report() {}

  static void say(String format, Object... values) {
    System.err.println("gatun: " + String.format(Locale.ROOT, format, values));
  }
}
