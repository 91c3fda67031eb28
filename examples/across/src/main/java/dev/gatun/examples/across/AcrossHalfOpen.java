package dev.gatun.examples.across;

import static dev.gatun.annotation.Outcome.NON_ZERO;

import dev.gatun.annotation.FailsWhen;
import dev.gatun.annotation.Handle;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Symbol;
import dev.gatun.runtime.StatusException;

/** Functions that make an object although they fail, as {@code sqlite3_open} does. */
@NativeLibrary(value = "across_handles", header = "across_handles.h")
public interface AcrossHalfOpen {
  /** A store. */
  @Handle(close = "store_close")
  interface Store extends AutoCloseable {
    @Override
    void close();
  }

  /** A store whose end is a failure as well. */
  @Handle(value = "Store", close = "store_close_failing")
  interface StubbornStore extends AutoCloseable {
    /** Fails, because the library has no such function. */
    @Override
    void close();
  }

  /**
   * Makes a store and fails.
   *
   * @param name its name; without one there is no store
   * @return nothing
   * @throws StatusException always, with the name of the store
   */
  @Symbol("store_open_half")
  @FailsWhen(value = NON_ZERO, message = "name")
  @OutReturn
  Store open(String name) throws StatusException;

  /**
   * Makes a store and fails; it cannot be closed either.
   *
   * @param name its name
   * @return nothing
   * @throws StatusException always, with the name of the store
   */
  @Symbol("store_open_half")
  @FailsWhen(value = NON_ZERO, message = "nameOfStubborn")
  @OutReturn
  StubbornStore openStubborn(String name) throws StatusException;

  /**
   * The name of a store.
   *
   * @param store the store
   * @return its name
   */
  @Symbol("store_name")
  String name(Store store);

  /**
   * The name of a store.
   *
   * @param store the store
   * @return its name
   */
  @Symbol("store_name")
  String nameOfStubborn(StubbornStore store);

  /** {@return how many objects are open} */
  @Symbol("handles_open")
  int stillOpen();

  /** {@return how many objects were closed} */
  @Symbol("handles_closed")
  int closed();

  /** {@return the checks of the C side that failed since this was last asked} */
  @Symbol("handles_failures")
  int failures();
}
