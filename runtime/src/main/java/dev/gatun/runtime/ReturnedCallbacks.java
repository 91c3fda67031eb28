package dev.gatun.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The function pointers that a callback returned to C, which C may call for as long as it may call
 * the callback itself.
 *
 * <p>Each object has one pointer, however often it is returned, and from whatever thread.
 */
public final class ReturnedCallbacks {
  private final Map<Object, MemorySegment> pointers = new IdentityHashMap<>();
  private @Nullable Arena arena;
  private final @Nullable Symbols library;
  private boolean isOver;

  private ReturnedCallbacks(@Nullable Symbols library) {
    this.library = library;
  }

  /**
   * How a generated stub makes a function pointer.
   *
   * @param <T> the functional interface
   */
  @FunctionalInterface
  public interface Maker<T> {
    /**
     * {@return a function pointer for C}
     *
     * @param callback what C calls
     * @param lifetime how long C may call it
     * @param what the name of the value for messages
     */
    MemorySegment pointerTo(T callback, SegmentAllocator lifetime, String what);
  }

  /**
   * {@return the pointers of a callback, none yet}
   *
   * @param lifetime how long C may call the callback
   * @param library the library that calls it, if it is known
   */
  static ReturnedCallbacks until(Arena lifetime, @Nullable Symbols library) {
    ReturnedCallbacks returned = new ReturnedCallbacks(library);
    Linking.tiedTo(MemorySegment.NULL, lifetime, returned::end);
    return returned;
  }

  /**
   * {@return the function pointer for what a callback returned}
   *
   * @param callback what the callback returned
   * @param maker makes the pointer
   * @param what the name of the value for messages
   * @param <T> the functional interface
   * @throws NullPointerException if the callback returned null
   * @throws IllegalStateException if the lifetime of the callback is over
   */
  public synchronized <T> MemorySegment pointerTo(T callback, Maker<T> maker, String what) {
    Arguments.require(callback, what);
    if (isOver) {
      throw new IllegalStateException(what + " is returned after its lifetime is over");
    }
    if (arena == null) {
      arena = Arena.ofShared();
    }
    MemorySegment known = pointers.get(callback);
    if (known == null) {
      known = maker.pointerTo(callback, RetainedMemory.until(arena, library), what);
      pointers.put(callback, known);
    }
    return known;
  }

  private synchronized void end() {
    isOver = true;
    pointers.clear();
    if (arena != null) {
      arena.close();
    }
  }
}
