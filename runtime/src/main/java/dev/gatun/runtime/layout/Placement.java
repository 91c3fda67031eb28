package dev.gatun.runtime.layout;

import java.util.List;

/**
 * Where the members of a struct or union lie.
 *
 * @param bits the offset of each member in bits, in the order of declaration; in a bit-field of a
 *     big-endian platform they count from the most significant bit
 * @param extent the room that the whole takes, padding at its end included
 */
public record Placement(List<Long> bits, Extent extent) {
  /** Keeps its own copy of the offsets. */
  public Placement {
    bits = List.copyOf(bits);
  }

  /**
   * {@return where the members of a struct or union lie}
   *
   * @param abi the platform
   * @param attributes what it declares for all of them
   * @param fields the members
   */
  public static Placement of(Abi abi, Attributes attributes, List<CField> fields) {
    Placing placing = new Placing(abi, attributes);
    for (CField field : fields) {
      placing.add(field);
    }
    return placing.placement();
  }

  /**
   * {@return whether compilers of a platform disagree on where the members lie}
   *
   * @param abi the platform
   * @param attributes what the struct or union declares for all of them
   * @param fields the members
   */
  public static boolean isDisputed(Abi abi, Attributes attributes, List<CField> fields) {
    if (abi.bitFields() != BitFields.MICROSOFT) {
      return false;
    }
    boolean hasBits = fields.stream().anyMatch(CField::isBits);
    boolean hasAligned = fields.stream().anyMatch(field -> field.atLeast() != 0);
    boolean isTight = attributes.isPacked() || attributes.pack() != 0;
    boolean isNothing =
        hasBits && fields.stream().allMatch(field -> field.isBits() && field.bits() == 0);
    return hasBits && (attributes.isUnion() || attributes.isPacked())
        || isTight && hasAligned
        || isNothing;
  }

  /**
   * {@return the offset of a member in bytes}
   *
   * @param index the position of the member, which is no bit-field
   */
  public long offset(int index) {
    return bits.get(index) / Byte.SIZE;
  }
}
