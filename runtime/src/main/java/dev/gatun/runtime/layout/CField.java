package dev.gatun.runtime.layout;

/**
 * A member of a struct or union, as C's arithmetic sees it.
 *
 * @param type the room that its type takes
 * @param bits the width of a bit-field, 0 for one that only ends the ones before; {@link #PLAIN}
 *     for every other member
 * @param isNamed whether a bit-field has a name
 * @param atLeast the alignment that the member asks for itself in bytes; 0 if it does not
 */
public record CField(Extent type, int bits, boolean isNamed, long atLeast) {
  /** The width of what is no bit-field. */
  public static final int PLAIN = -1;

  /**
   * {@return a member that is no bit-field}
   *
   * @param type the room that its type takes
   */
  public static CField of(Extent type) {
    return new CField(type, PLAIN, true, 0);
  }

  /**
   * {@return a bit-field}
   *
   * @param type the room that its type takes
   * @param bits its width
   * @param isNamed whether it has a name
   */
  public static CField ofBits(Extent type, int bits, boolean isNamed) {
    return new CField(type, bits, isNamed, 0);
  }

  /**
   * {@return the same member with an alignment of its own}
   *
   * @param alignment the alignment in bytes, a power of two; 0 for none
   */
  public CField aligned(long alignment) {
    return new CField(type, bits, isNamed, alignment);
  }

  /** {@return whether it is a bit-field} */
  public boolean isBits() {
    return bits != PLAIN;
  }
}
