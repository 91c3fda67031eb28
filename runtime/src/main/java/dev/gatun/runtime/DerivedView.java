package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;

/** A view that begins with another one, and is used where that one is; for generated code. */
public interface DerivedView {
  /**
   * {@return its memory}
   *
   * @param access makes this a method that no view of a user's has
   */
  MemorySegment memory(DerivedViewAccess access);

  /**
   * {@return the memory of a view that is of another type than the one that is declared}
   *
   * @param view the view
   * @param what its name for the message
   * @throws IllegalArgumentException if no generated class implements it
   */
  static MemorySegment memoryOf(Object view, String what) {
    if (view instanceof DerivedView derived) {
      return derived.memory(DerivedViewAccess.GRANTED);
    }
    throw Arguments.notGenerated(view, what);
  }
}
