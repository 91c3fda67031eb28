package dev.gatun.runtime;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.ToIntBiFunction;

/** Sets of an enum's constants, which C has as the bits of a number. */
public final class FlagSets {
  private FlagSets() {}

  /**
   * {@return the number whose bits are those of all constants in the set}
   *
   * @param type the type of the number in C
   * @param set the set
   * @param masks gives the bits of a constant, or names the value in an exception
   * @param what the name of the value for messages
   * @param <E> the enum
   * @throws NullPointerException if the set or an element of it is null
   * @throws IllegalArgumentException if a constant has no bits that are known, or has some that the
   *     type cannot hold
   */
  public static <E extends Enum<E>> long toC(
      CInteger type, Set<E> set, ToIntBiFunction<E, String> masks, String what) {
    long bits = 0;
    for (E constant : Arguments.require(set, what)) {
      if (constant == null) {
        throw new NullPointerException("an element of " + what + " is null");
      }
      long mask = mask(masks, constant, what);
      if (within(type, mask) != mask) {
        throw new IllegalArgumentException(
            what
                + " has "
                + constant
                + ", whose bits "
                + hex(mask)
                + " do not fit "
                + type.spelling());
      }
      bits |= mask;
    }
    return type.extend(bits);
  }

  /**
   * {@return a new set of all constants whose bits are set in a number}
   *
   * @param type the type of the number in C
   * @param number the number, with any sign
   * @param constants the enum, none of whose constants stands for unknown bits
   * @param masks gives the bits of a constant
   * @param what the name of the value for messages
   * @param <E> the enum
   * @throws UnknownValueException if no constant in the set has one of the bits
   */
  public static <E extends Enum<E>> EnumSet<E> fromC(
      CInteger type,
      long number,
      Class<E> constants,
      ToIntBiFunction<E, String> masks,
      String what) {
    EnumSet<E> set = EnumSet.allOf(constants);
    long bits = within(type, number);
    long rest = keep(set, bits, masks, what);
    if (rest != 0) {
      throw new UnknownValueException(
          what
              + " is "
              + hex(bits)
              + ", whose bits "
              + hex(rest)
              + " belong to no constant of "
              + constants.getSimpleName());
    }
    return set;
  }

  /**
   * {@return a new set of all constants whose bits are set in a number, and of the unknown one if
   * there are other bits}
   *
   * @param type the type of the number in C
   * @param number the number, with any sign
   * @param unknown the constant that stands for the bits that no other has
   * @param masks gives the bits of every other constant
   * @param what the name of the value for messages
   * @param <E> the enum
   */
  public static <E extends Enum<E>> EnumSet<E> fromC(
      CInteger type, long number, E unknown, ToIntBiFunction<E, String> masks, String what) {
    EnumSet<E> set = EnumSet.complementOf(EnumSet.of(unknown));
    if (keep(set, within(type, number), masks, what) != 0) {
      set.add(unknown);
    }
    return set;
  }

  /** Keeps the constants whose bits are all set; the bits that none of them has are left. */
  private static <E extends Enum<E>> long keep(
      EnumSet<E> set, long bits, ToIntBiFunction<E, String> masks, String what) {
    set.removeIf(constant -> (mask(masks, constant, what) & ~bits) != 0);
    long rest = bits;
    for (E constant : set) {
      rest &= ~mask(masks, constant, what);
    }
    return rest;
  }

  /** The number of a constant, which has no sign among bits. */
  private static <E extends Enum<E>> long mask(
      ToIntBiFunction<E, String> masks, E constant, String what) {
    return Integer.toUnsignedLong(masks.applyAsInt(constant, what));
  }

  /** The bits that a type has. */
  private static long within(CInteger type, long bits) {
    return type.size() == Long.BYTES ? bits : bits & (1L << type.size() * Byte.SIZE) - 1;
  }

  private static String hex(long bits) {
    return "0x" + Long.toHexString(bits);
  }
}
