package dev.gatun.runtime.watch;

import java.util.Locale;

/**
 * Says what was found where no exception can: on standard error, as the JVM itself does, because
 * loggers are closed by then or call C in their turn.
 */
final class Report {
  private Report() {}

  /** Does something when the program ends; not if it is about to end already. */
  static void atTheEnd(Runnable report) {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(report, "gatun-report"));
    } catch (IllegalStateException e) {
      // Too late: the first call of the program comes from another such thread.
    }
  }

  static void say(String format, Object... values) {
    System.err.println("gatun: " + String.format(Locale.ROOT, format, values));
  }
}
