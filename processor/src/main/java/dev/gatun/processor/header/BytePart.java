package dev.gatun.processor.header;

import dev.gatun.processor.header.HeaderStruct.HeaderBits;
import dev.gatun.processor.header.HeaderType.Kind;
import dev.gatun.processor.header.HeaderType.Nature;
import dev.gatun.processor.header.HeaderType.Number;
import dev.gatun.processor.header.HeaderType.Unknown;
import dev.gatun.runtime.layout.Abi;
import java.util.Optional;

/**
 * What bytes tell of a member, of an element of an array, of a variable, or of a result.
 *
 * @param place where it lies in the outermost struct, if it is a member
 * @param size the room that it takes
 * @param kind the place of its kind in {@link NumberKind}
 * @param mayBeEnum whether it may be an enum, if it is an {@code int} or the like
 */
record BytePart(long place, long size, long kind, boolean mayBeEnum) {
  /** How many numbers tell it. */
  static final int NUMBERS = 4;

  /** A part of which these are the first numbers that are told. */
  static BytePart of(long[] numbers) {
    return new BytePart(numbers[0], numbers[1], numbers[2], numbers[3] != 0);
  }

  /** The number that it is, if it is one. */
  Optional<Number> number(Abi abi) {
    return NumberKind.number(kind, size, abi);
  }

  /** Its type; an enum and its number cannot always be told apart. */
  HeaderType type(Abi abi) {
    Optional<Number> number = number(abi);
    if (number.isEmpty()) {
      return new Unknown(Nature.NO_NUMBER, size);
    }
    return mayBeEnum && NumberKind.isOfEnums(kind)
        ? new Unknown(Nature.INTEGER, size)
        : number.get();
  }

  /**
   * Whether it is a bit-field, if it is a member; nothing if that cannot be told. Of a truth value
   * only one bit is ever set, which may be the first of several bit-fields.
   *
   * @param set the bits that are set in it where all are that can be
   */
  Optional<Boolean> isBitField(Optional<HeaderBits> set, Abi abi) {
    Optional<Kind> kind = number(abi).map(Number::kind);
    if (kind.isEmpty() || kind.get() == Kind.FLOAT) {
      return Optional.of(false);
    }
    if (set.isEmpty()) {
      return Optional.empty();
    }
    boolean isTruth = kind.get() == Kind.BOOL;
    long room = size * Byte.SIZE;
    long first = place * Byte.SIZE + (isTruth && abi.isBigEndian() ? room - 1 : 0);
    boolean isLikeWhole = set.get().equals(new HeaderBits(first, isTruth ? 1 : (int) room));
    return isLikeWhole && isTruth ? Optional.empty() : Optional.of(!isLikeWhole);
  }
}
