package dev.gatun.processor.layout;

import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.runtime.layout.Abi;
import java.util.OptionalLong;

/**
 * The numbers that a tag can hold on every platform; none is more than an {@code int}, over which
 * Java can switch.
 *
 * @param least the least number
 * @param greatest the greatest number
 */
public record TagValues(long least, long greatest) {
  /** {@return the numbers that an integer type holds on every platform, as Java sees them} */
  public static TagValues of(Scalar type) {
    TagValues values = ofBits(type.carrier().size(), type.carrier() != Carrier.CHAR);
    for (Abi abi : Abi.values()) {
      if (abi.has(type.c()) && abi.extent(type.c()).size() < type.carrier().size()) {
        values = values.and(ofBits(abi.extent(type.c()).size(), abi.isSigned(type.c())));
      }
    }
    return values.and(ofBits(Integer.BYTES, true));
  }

  /** {@return the numbers that some bits of an integer type hold on every platform} */
  public static TagValues of(Scalar type, int width) {
    int bits = Math.clamp(width, 1, Long.SIZE - 1); // a wrong width has its own error
    long half = 1L << (bits - 1);
    TagValues values =
        new TagValues(
            Abi.isAlwaysSigned(type.c()) ? -half : 0,
            Abi.isNeverSigned(type.c()) ? half - 1 + half : half - 1);
    return values.and(ofBits(Integer.BYTES, true));
  }

  private static TagValues ofBits(long size, boolean signed) {
    long bits = size * Byte.SIZE;
    return signed
        ? new TagValues(-1L << (bits - 1), ~(-1L << (bits - 1)))
        : new TagValues(0, (1L << bits) - 1);
  }

  private TagValues and(TagValues other) {
    return new TagValues(Math.max(least, other.least), Math.min(greatest, other.greatest));
  }

  /**
   * {@return the number that a text is: decimal, or hexadecimal after {@code 0x}}
   *
   * <p>A decimal number does not begin with 0, where C would take it as octal.
   */
  public static OptionalLong parse(String text) {
    boolean isHexadecimal = text.matches("-?0[xX][0-9a-fA-F]+");
    if (!isHexadecimal && !text.matches("-?(0|[1-9][0-9]*)")) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(isHexadecimal ? Long.decode(text) : Long.parseLong(text));
    } catch (NumberFormatException e) {
      return OptionalLong.empty(); // more digits than any tag has
    }
  }

  /** {@return whether a number is among them} */
  public boolean contains(long number) {
    return least <= number && number <= greatest;
  }
}
