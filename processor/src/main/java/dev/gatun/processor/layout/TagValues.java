package dev.gatun.processor.layout;

import dev.gatun.annotation.CType;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.runtime.layout.Abi;
import java.util.OptionalLong;

/**
 * The numbers that a tag can hold on every platform.
 *
 * @param least the least number
 * @param greatest the greatest number
 */
public record TagValues(long least, long greatest) {
  /** {@return the numbers of an integer type as Java sees it} */
  public static TagValues of(Scalar type) {
    CType c = type.c();
    long size = type.carrier().size();
    boolean signed = type.carrier() != Carrier.CHAR;
    for (Abi abi : Abi.values()) {
      if (abi.has(c) && abi.extent(c).size() < size) {
        size = abi.extent(c).size();
        signed = abi.isSigned(c);
      }
    }
    long bits = size * Byte.SIZE;
    return signed
        ? new TagValues(-1L << (bits - 1), ~(-1L << (bits - 1)))
        : new TagValues(0, (1L << bits) - 1);
  }

  /** {@return the number that a text is: decimal, or hexadecimal after {@code 0x}} */
  public static OptionalLong parse(String text) {
    try {
      return OptionalLong.of(Long.decode(text));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  /** {@return whether a number is among them} */
  public boolean contain(long number) {
    return least <= number && number <= greatest;
  }
}
