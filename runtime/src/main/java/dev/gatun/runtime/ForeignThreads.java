package dev.gatun.runtime;

import dev.gatun.runtime.watch.Watching;
import java.lang.StackWalker.StackFrame;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Threads that C created: when one calls Java first, the JVM makes it a daemon called {@code
 * Thread-7}, without a context class loader.
 */
final class ForeignThreads {
  private static final AtomicInteger LAST = new AtomicInteger();

  /** Threads that were looked at, those of Java without a class loader among them. */
  private static final ThreadLocal<Boolean> ARE_KNOWN = ThreadLocal.withInitial(() -> false);

  private ForeignThreads() {}

  /** Gives a thread of C that calls Java a name, and the class loader of what it calls. */
  static void welcome(Class<?> callback) {
    if (ARE_KNOWN.get()) {
      return;
    }
    ARE_KNOWN.set(true);
    Thread thread = Thread.currentThread();
    if (!thread.isVirtual() && isOfC()) {
      thread.setName("gatun-native-" + LAST.incrementAndGet());
      thread.setContextClassLoader(callback.getClassLoader());
    }
  }

  /** Whether nothing of Java started it. */
  private static boolean isOfC() {
    return StackWalker.getInstance().walk(ForeignThreads::lastOf);
  }

  private static boolean lastOf(Stream<StackFrame> frames) {
    return frames
        .filter(frame -> !Watching.standsBetween(frame))
        .reduce((upper, lower) -> lower)
        .map(frame -> frame.getMethodName().equals(CallbackStub.ENTRY))
        .orElse(false);
  }
}
