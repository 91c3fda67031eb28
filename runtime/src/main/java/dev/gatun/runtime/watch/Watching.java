package dev.gatun.runtime.watch;

import java.lang.StackWalker.StackFrame;
import org.jspecify.annotations.Nullable;

/**
 * What is watched, as the system properties said when this class was initialised.
 *
 * <p>All are constants to the JIT compiler, so that what is off is not there.
 */
public final class Watching {
  /** Which functions are traced; null if none. */
  static final @Nullable NamePatterns TRACED = NamePatterns.of(Settings.text("gatun.trace"));

  /** From which duration on a call is an event of the flight recorder; -1 if none is. */
  static final long EVENT_NANOS = Settings.nanos("gatun.jfr");

  /** Whether the memory of calls lies at the end of pages. */
  static final boolean GUARDED = Settings.has("gatun.checked", "guard");

  /** Whether C may call a callback of a call on the calling thread alone. */
  static final boolean CONFINED = Settings.has("gatun.checked", "confined");

  /** Whether C is checked. */
  public static final boolean CHECKED =
      GUARDED || CONFINED || Settings.has("gatun.checked", "true");

  /** Whether leak reports say where something was made. */
  static final boolean SITES = Settings.has("gatun.leaks", "true");

  /** Whether what is never closed is reported. */
  public static final boolean LEAKS = SITES || Settings.has("gatun.leaks", "count");

  /** Whether each call passes through an {@link Interceptor}. */
  public static final boolean CALLS = TRACED != null || EVENT_NANOS >= 0 || CHECKED;

  private static final boolean COUNTERS = Settings.has("gatun.counters", "true");

  /** Whether the memory of each call is known, and counted. */
  public static final boolean TEMPORARIES = TRACED != null || CHECKED || COUNTERS;

  /** Whether each handle that Java closes is known, and counted. */
  public static final boolean HANDLES = CHECKED || LEAKS || COUNTERS;

  private static final String PACKAGE = Watching.class.getPackageName() + ".";

  private Watching() {}

  /**
   * {@return whether a frame is one of those that stand between a callback and its caller}
   *
   * @param frame the frame
   */
  public static boolean standsBetween(StackFrame frame) {
    return frame.getClassName().startsWith(PACKAGE);
  }
}
