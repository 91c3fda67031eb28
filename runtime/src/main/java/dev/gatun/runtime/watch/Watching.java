package dev.gatun.runtime.watch;

import java.lang.StackWalker.StackFrame;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is watched, as the system properties said when this class was initialised.
 *
 * <p>All are constants to the JIT compiler, so that what is off is not there.
 */
public final class Watching {
  /** Which functions are traced; null if none. */
  static final @Nullable NamePatterns TRACED = patterns("gatun.trace");

  /** From which duration on a call is an event of the flight recorder; -1 if none is. */
  static final long EVENT_NANOS = nanos("gatun.jfr");

  private static final Set<String> CHECKING = words("gatun.checked");

  /** Whether the memory of calls lies at the end of pages. */
  static final boolean GUARDED = CHECKING.contains("guard");

  /** Whether C may call a callback of a call on the calling thread alone. */
  static final boolean CONFINED = CHECKING.contains("confined");

  /** Whether C is checked. */
  public static final boolean CHECKED = GUARDED || CONFINED || CHECKING.contains("true");

  private static final Set<String> REPORTING = words("gatun.leaks");

  /** Whether leak reports say where something was made. */
  static final boolean SITES = REPORTING.contains("true");

  /** Whether what is never closed is reported. */
  public static final boolean LEAKS = SITES || REPORTING.contains("count");

  /** Whether each call passes through an {@link Interceptor}. */
  public static final boolean CALLS = TRACED != null || EVENT_NANOS >= 0 || CHECKED;

  private static final boolean COUNTERS = words("gatun.counters").contains("true");

  /** Whether the memory of each call is known, and counted. */
  public static final boolean TEMPORARIES = TRACED != null || CHECKED || COUNTERS;

  /** Whether each handle that Java closes is known, and counted. */
  public static final boolean HANDLES = CHECKED || LEAKS || COUNTERS;

  private Watching() {}

  private static @Nullable NamePatterns patterns(String property) {
    return isSet(property) ? NamePatterns.of(Settings.text(property)) : null;
  }

  private static long nanos(String property) {
    return isSet(property) ? Settings.nanos(property) : -1;
  }

  private static Set<String> words(String property) {
    return isSet(property) ? Settings.words(property) : Set.of();
  }

  /** Most programs set none, and do not load what reads them. */
  private static boolean isSet(String property) {
    return System.getProperty(property) != null;
  }

  /**
   * {@return whether a frame is one of those that stand between a callback and its caller}
   *
   * @param frame the frame
   */
  public static boolean standsBetween(StackFrame frame) {
    return frame.getClassName().startsWith(Watching.class.getPackageName() + ".");
  }
}
