package dev.gatun.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The objects that C hands on as {@code void *}: it has a number for each, because an object has no
 * address that stays.
 */
public final class UserObjects {
  private static final Map<Long, Object> KNOWN = new ConcurrentHashMap<>();

  /** A number is never used again, so that one that is out of date stands for nothing. */
  private static final AtomicLong LAST = new AtomicLong();

  private UserObjects() {}

  /**
   * {@return the pointer that stands for an object}
   *
   * @param object the object
   * @param lifetime how long it does: the {@link Temporaries} of a call, or what is {@link
   *     RetainedMemory}
   * @param what the name of the value for messages
   * @throws NullPointerException if the object is null
   * @throws IllegalArgumentException if the lifetime is neither of them
   */
  public static MemorySegment pointerTo(Object object, SegmentAllocator lifetime, String what) {
    Arguments.require(object, what);
    Arena arena =
        switch (lifetime) {
          case Temporaries call -> call.lifetime();
          case RetainedMemory retained -> retained.lifetime();
          default -> throw new IllegalArgumentException("nothing says how long C has " + what);
        };
    long number = LAST.incrementAndGet();
    KNOWN.put(number, object);
    Linking.tiedTo(MemorySegment.NULL, arena, () -> KNOWN.remove(number));
    return MemorySegment.ofAddress(number);
  }

  /**
   * {@return the object that a pointer stands for}
   *
   * @param pointer the pointer that C gave
   * @param type the class of the object
   * @param what the name of the value for messages
   * @param <T> the type of the object
   * @throws NullResultException if the pointer is {@code NULL}
   * @throws IllegalStateException if it stands for no object
   * @throws ClassCastException if the object is of another class
   */
  @SuppressWarnings("unchecked") // the class is checked, and no type arguments are asked for
  public static <T> T of(MemorySegment pointer, Class<? super T> type, String what) {
    long number = Pointers.given(pointer, what).address();
    Object object = KNOWN.get(number);
    if (object == null) {
      throw new IllegalStateException(
          what
              + " is "
              + number
              + ", which stands for no object: its call or arena is over, or C made it itself");
    }
    if (!type.isInstance(object)) {
      throw new ClassCastException(
          what + " is a " + object.getClass().getTypeName() + ", not a " + type.getTypeName());
    }
    return (T) object;
  }

  /**
   * {@return the object that a pointer stands for, or null for {@code NULL}}
   *
   * @param pointer the pointer that C gave
   * @param type the class of the object
   * @param what the name of the value for messages
   * @param <T> the type of the object
   * @throws IllegalStateException if it stands for no object
   * @throws ClassCastException if the object is of another class
   */
  public static <T> @Nullable T ofNullable(
      MemorySegment pointer, Class<? super T> type, String what) {
    return pointer.address() == 0 ? null : of(pointer, type, what);
  }

  /** How many objects C has at the moment. */
  static int count() {
    return KNOWN.size();
  }
}
