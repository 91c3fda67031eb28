package dev.gatun.runtime;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A call without a result that another thread makes; used by generated code. */
@FunctionalInterface
public interface VoidCall {
  /**
   * Makes the call.
   *
   * @throws Exception what the call throws
   */
  void run() throws Exception;

  /** {@return the same with the result null} */
  default Callable<@Nullable Void> asCallable() {
    return () -> {
      run();
      return null;
    };
  }
}
