package dev.gatun.runtime;

import java.lang.foreign.Arena;

/** Checks what a user passes, before C is entered, and names it when it is wrong. */
public final class Arguments {
  private Arguments() {}

  /**
   * {@return the value, which is not null}
   *
   * @param value the value
   * @param what its name for the message
   * @param <T> its type
   * @throws NullPointerException if it is null
   */
  public static <T> T require(T value, String what) {
    if (value == null) {
      throw new NullPointerException(what + " is null");
    }
    return value;
  }

  /**
   * {@return an arena that can be used}
   *
   * @param arena the arena
   * @param what its name for the message
   * @throws NullPointerException if it is null
   * @throws IllegalStateException if it was closed
   */
  public static Arena requireOpen(Arena arena, String what) {
    if (!require(arena, what).scope().isAlive()) {
      throw new IllegalStateException(what + " was closed");
    }
    return arena;
  }

  /**
   * Checks that an array has as many elements as C has room for.
   *
   * @param length the length of the array
   * @param room the number of elements in C
   * @param what the name of the array for the message
   * @throws IllegalArgumentException if the two differ
   */
  public static void requireLength(long length, long room, String what) {
    if (length != room) {
      throw new IllegalArgumentException(
          what + " has " + length + " elements, but C has room for exactly " + room);
    }
  }

  /**
   * {@return the exception for a view that no generated class implements}
   *
   * @param view the view
   * @param what its name for the message
   */
  public static IllegalArgumentException notGenerated(Object view, String what) {
    return new IllegalArgumentException(
        what
            + " is a "
            + view.getClass().getName()
            + ", which has no native memory: views come from their generated class");
  }

  /**
   * {@return the exception for a union record whose members do not agree on the bytes that they
   * share}
   *
   * @param what the name of the member for the message
   */
  public static IllegalArgumentException disagreeing(String what) {
    return new IllegalArgumentException(
        what + " differs from the other members, which are readings of the same bytes");
  }
}
