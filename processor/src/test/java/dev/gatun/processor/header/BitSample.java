package dev.gatun.processor.header;

import dev.gatun.processor.header.HeaderStruct.HeaderBits;
import java.nio.ByteOrder;

/**
 * A struct in which a compiler sets all bits of one bit-field.
 *
 * @param type the struct as C spells it
 * @param member the bit-field
 * @param size the size of the struct
 * @param bits where we say that the bits are
 */
record BitSample(String type, String member, long size, HeaderBits bits) {
  /** The bytes of the struct, if the bits are where we say. */
  byte[] expected(ByteOrder order) {
    byte[] bytes = new byte[(int) size];
    for (long bit = bits.first(); bit < bits.first() + bits.width(); bit++) {
      int inByte = (int) (bit % Byte.SIZE);
      int shift = order == ByteOrder.BIG_ENDIAN ? Byte.SIZE - 1 - inByte : inByte;
      bytes[(int) (bit / Byte.SIZE)] |= (byte) (1 << shift);
    }
    return bytes;
  }
}
