package dev.gatun.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Libraries that are unloaded when their binding is closed; used by generated code.
 *
 * <p>Every call counts while it is under way, and closing needs that count at zero: neither is code
 * unloaded that runs, nor called when it is unloaded.
 */
public final class CloseableLibrary {
  private static final int CLOSED = -1;

  private final Symbols symbols;
  private final @Nullable Arena loaded;
  private final AtomicInteger calls = new AtomicInteger();

  private CloseableLibrary(Symbols symbols, @Nullable Arena loaded) {
    this.symbols = symbols;
    this.loaded = loaded;
  }

  /**
   * {@return libraries that are loaded until they are closed}
   *
   * @param open opens them with the arena that it is given
   */
  public static CloseableLibrary open(Function<Arena, Symbols> open) {
    Arena loaded = Arena.ofShared();
    try {
      return new CloseableLibrary(open.apply(loaded), loaded);
    } catch (RuntimeException | Error e) {
      loaded.close();
      throw e;
    }
  }

  /**
   * {@return libraries that somebody else opened: closing ends the calls, and unloads nothing}
   *
   * @param symbols their symbols
   */
  public static CloseableLibrary of(Symbols symbols) {
    return new CloseableLibrary(symbols, null);
  }

  /** {@return the symbols of the libraries} */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * Begins a call, which {@link #leave} ends.
   *
   * @param what the function for the message
   * @throws IllegalStateException if the library is closed
   */
  public void enter(String what) {
    int now;
    do {
      now = calls.get();
      if (now < 0) {
        throw new IllegalStateException(what + ": the library " + symbols + " is closed");
      }
    } while (!calls.compareAndSet(now, now + 1));
  }

  /** Ends a call. */
  public void leave() {
    calls.decrementAndGet();
  }

  /**
   * {@return memory of the library, which cannot be used after it is closed}
   *
   * @param address where it begins
   * @param size its size in bytes
   */
  public MemorySegment memory(long address, long size) {
    return Linking.memory(address, size, loaded == null ? Arena.global() : loaded);
  }

  /**
   * Unloads the libraries, as far as nobody else has them loaded.
   *
   * @throws IllegalStateException if they are closed already, or a call is under way, on another
   *     thread or around the callback that closes
   */
  public void close() {
    claim();
    unload();
  }

  /** Refuses all calls from now on. */
  void claim() {
    int now = calls.compareAndExchange(0, CLOSED);
    if (now != 0) {
      throw new IllegalStateException(
          "the library "
              + symbols
              + (now < 0 ? " was closed already" : " is in use by a call that is under way"));
    }
  }

  void unload() {
    if (loaded == null) {
      return;
    }
    try {
      loaded.close();
    } catch (IllegalStateException e) {
      calls.set(0); // its memory is used by a call of another library: nothing has happened
      throw e;
    }
  }
}
