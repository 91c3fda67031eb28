package dev.gatun.runtime;

import dev.gatun.runtime.watch.OpenHandles;
import dev.gatun.runtime.watch.Watching;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Libraries that are unloaded when their binding is closed; used by generated code.
 *
 * <p>Every call counts while it is under way, and so does every callback that C keeps, on whatever
 * thread: closing needs that count at zero, so neither is code unloaded that runs or that a
 * callback returns to, nor called when it is unloaded.
 */
public final class CloseableLibrary {
  private static final int CLOSED = Integer.MIN_VALUE;

  private final Symbols symbols;
  private final @Nullable Arena loaded;
  private final Uses calls = new Uses();

  /** Held by who closes until it is decided whether calls are let in. */
  private final ReentrantLock closing = new ReentrantLock();

  private CloseableLibrary(Symbols symbols, @Nullable Arena loaded) {
    this.symbols = symbols;
    this.loaded = loaded;
    claim();
    stayOpen(); // what closing needs is met here for the first time, not where the stack is full
  }

  /**
   * {@return libraries that are loaded until they are closed}
   *
   * @param open opens them with the arena that it is given
   */
  public static CloseableLibrary open(Function<Arena, Symbols> open) {
    Arena loaded = Arena.ofShared();
    try {
      CloseableLibrary library = new CloseableLibrary(open.apply(loaded), loaded);
      library.symbols.closeable = library;
      return library;
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
    StackRoom.requireToLeave();
    if (!calls.begin() && !calls.begin(closing)) {
      throw new IllegalStateException(what + ": the library " + symbols + " is closed");
    }
  }

  /**
   * Begins a callback that C had kept, which {@link #leave} ends. Nothing is thrown here: one that
   * comes after the closing, because the file is loaded once more, is let in.
   */
  void enterCallback() {
    calls.beginAnyway();
  }

  /** Ends a call or a callback. */
  public void leave() {
    calls.end();
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
   *     thread or around the callback that closes, or a callback that C had kept
   */
  public void close() {
    close(Runnable::run);
  }

  /**
   * The same where unloading has to be done elsewhere. If it comes to nothing, as it does where a
   * call of another library uses the memory of this one, the library stays open.
   *
   * @param place runs what it is given
   */
  void close(Consumer<Runnable> place) {
    StackRoom.requireToClose();
    closing.lock();
    try {
      claim();
    } finally {
      closing.unlock();
    }
    try {
      place.accept(this::unload);
    } catch (RuntimeException | Error e) {
      stayOpen();
      throw e;
    }
  }

  /** Lets no call in from now on, or leaves it as it was. */
  private void claim() {
    int before = calls.claim(CLOSED);
    if (before != 0) {
      throw refused(before < 0);
    }
    boolean isIdle = false;
    try {
      if (calls.isCountedElsewhere()) {
        MakersCount.see();
      }
      isIdle = !calls.isUsedByMaker();
    } finally {
      if (!isIdle) {
        calls.reopen(CLOSED);
      }
    }
    if (!isIdle) {
      throw refused(false);
    }
  }

  private IllegalStateException refused(boolean wasClosed) {
    return new IllegalStateException(
        "the library "
            + symbols
            + (wasClosed ? " was closed already" : " is in use by a call that is under way"));
  }

  /** Lets calls in again, if there is something left to call. */
  private void stayOpen() {
    if (loaded == null || loaded.scope().isAlive()) {
      calls.reopen(CLOSED);
    }
  }

  private void unload() {
    if (loaded != null) {
      loaded.close();
    }
    if (Watching.HANDLES) {
      OpenHandles.lost(this);
    }
  }
}
