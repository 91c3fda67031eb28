package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * Who closes a handle, and what has to be open as long as it is used.
 *
 * @param closer closes it in C; null if Java does not
 * @param owner the handle that it belongs to; null if it belongs to none
 * @param library what has to be open for it to be closed; null if that always is
 */
public record Ownership(
    @Nullable Closer closer, @Nullable OpaqueHandle owner, @Nullable CloseableLibrary library) {
  /** A handle that belongs to C: it is C's to close, and nothing tells when that happens. */
  public static final Ownership OF_C = new Ownership(null, null, null);

  /** A function of C that closes a handle. */
  @FunctionalInterface
  public interface Closer {
    /**
     * Closes it.
     *
     * @param pointer what the handle points to
     * @throws Exception if C could not; a checked one is one that the handle declares
     */
    void close(MemorySegment pointer) throws Exception;
  }

  /**
   * {@return the ownership of a handle that Java closes}
   *
   * @param closer closes it in C
   */
  public static Ownership of(Closer closer) {
    return new Ownership(closer, null, null);
  }

  /**
   * {@return the ownership of a handle that Java closes, with its owner at the latest}
   *
   * @param closer closes it in C
   * @param owner what the call that made it used as its owner
   */
  public static Ownership of(Closer closer, HandleInUse owner) {
    return new Ownership(closer, owner.handle(), null);
  }

  /**
   * {@return the ownership of a handle that lives as long as its owner}
   *
   * @param owner what the call that made it used as its owner
   */
  public static Ownership within(HandleInUse owner) {
    return new Ownership(null, owner.handle(), null);
  }

  /**
   * {@return the same for a handle that cannot be closed after its library}
   *
   * @param library the library
   */
  public Ownership in(CloseableLibrary library) {
    return new Ownership(closer, owner, library);
  }

  /**
   * Closes what a function made although it failed, if it made something; that closing fails too is
   * not said, because the function has its own failure to say.
   *
   * @param pointer what the function wrote, or {@code NULL}
   * @param closer closes it in C
   */
  public static void closeFailed(MemorySegment pointer, Closer closer) {
    if (pointer.address() == 0) {
      return;
    }
    try {
      closer.close(pointer);
    } catch (Exception | LinkageError e) {
      // The failure of the function that made it is about to be thrown.
    }
  }
}
