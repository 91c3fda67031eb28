package dev.gatun.runtime;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Makes calls that block for virtual threads on platform threads, so that no carrier is blocked;
 * used by generated code.
 *
 * <p>There are as many threads as calls under way; they are daemons, and end when they have had
 * nothing to do for ten seconds.
 */
public final class BlockingCalls {
  private BlockingCalls() {}

  /** Made when the first virtual thread has a call that blocks. */
  private static final class Pool {
    static final ExecutorService THREADS =
        new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), threads());

    private static ThreadFactory threads() {
      ThreadFactory factory =
          Thread.ofPlatform()
              .daemon()
              .name("gatun-blocking-", 1)
              .inheritInheritableThreadLocals(false)
              .factory();
      return task -> {
        Thread thread = factory.newThread(task);
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        return thread;
      };
    }
  }

  /** Lets callbacks of such calls come up to the virtual threads. */
  public static void prepare() {
    Errand.prepare();
  }

  /** {@return whether the caller is a virtual thread, and has to hand over its call} */
  public static boolean areElsewhere() {
    return Thread.currentThread().isVirtual();
  }

  /**
   * {@return the result of a call that is made on a platform thread}
   *
   * <p>Being interrupted does not end the waiting: the thread is interrupted afterwards. What the
   * call throws is thrown as it is, whether it is checked or not.
   *
   * @param call the call
   * @param <T> its result
   */
  public static <T> T call(Callable<T> call) {
    return Errand.make(Pool.class, call, Pool.THREADS::execute);
  }

  /**
   * Makes a call without a result on a platform thread, as {@link #call} does.
   *
   * @param call the call
   */
  public static void run(VoidCall call) {
    call(call.asCallable());
  }
}
