package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;

/**
 * A bit-field of a struct: some bits of its bytes, which no address leads to.
 *
 * @param offset where it begins in the struct in bits; on a big-endian platform they count from the
 *     most significant bit
 * @param width the number of bits, 1 to 64
 * @param signed whether the type has a sign
 * @param isBigEndian whether the most significant byte comes first
 */
public record BitField(long offset, int width, boolean signed, boolean isBigEndian) {
  /**
   * {@return the value}
   *
   * @param segment the struct
   */
  public long get(MemorySegment segment) {
    long bits = 0;
    for (int done = 0; done < width; done += taken(done)) {
      long piece = segment.get(JAVA_BYTE, byteOf(done)) >> shift(done) & mask(done);
      bits = isBigEndian ? bits << taken(done) | piece : bits | piece << done;
    }
    return extend(bits);
  }

  /**
   * Writes a value, and leaves the bits around it as they are.
   *
   * @param segment the struct
   * @param value the value, which {@link #require} has checked
   */
  public void set(MemorySegment segment, long value) {
    for (int done = 0; done < width; done += taken(done)) {
      int left = isBigEndian ? width - done - taken(done) : done;
      int piece = (int) (value >>> left) & mask(done);
      int others = segment.get(JAVA_BYTE, byteOf(done)) & ~(mask(done) << shift(done));
      segment.set(JAVA_BYTE, byteOf(done), (byte) (others | piece << shift(done)));
    }
  }

  /**
   * {@return the value, which the bit-field can hold; a value as wide as it is taken bit by bit}
   *
   * @param value the value to be written
   * @param what the name of the value for the message
   * @throws IllegalArgumentException if the bit-field cannot hold the value
   */
  public long require(byte value, String what) {
    return width == Byte.SIZE ? extend(value) : require((long) value, what);
  }

  /**
   * {@return the value, which the bit-field can hold; a value as wide as it is taken bit by bit}
   *
   * @param value the value to be written
   * @param what the name of the value for the message
   * @throws IllegalArgumentException if the bit-field cannot hold the value
   */
  public long require(short value, String what) {
    return width == Short.SIZE ? extend(value) : require((long) value, what);
  }

  /**
   * {@return the value, which the bit-field can hold; a value as wide as it is taken bit by bit}
   *
   * @param value the value to be written
   * @param what the name of the value for the message
   * @throws IllegalArgumentException if the bit-field cannot hold the value
   */
  public long require(int value, String what) {
    return width == Integer.SIZE ? extend(value) : require((long) value, what);
  }

  /**
   * {@return the value, which the bit-field can hold}
   *
   * @param value the value to be written
   * @param what the name of the value for the message
   * @throws IllegalArgumentException if the bit-field cannot hold the value
   */
  public long require(long value, String what) {
    if (extend(value) != value) {
      throw new IllegalArgumentException(
          what
              + " is "
              + value
              + ", but "
              + width
              + (width == 1 ? " bit holds " : " bits hold ")
              + minimum()
              + " to "
              + maximum());
    }
    return value;
  }

  /** The byte in which the bit-field goes on when some of its bits are done. */
  private long byteOf(int done) {
    return (offset + done) / Byte.SIZE;
  }

  /** How many bits that byte has of it. */
  private int taken(int done) {
    return Math.min(width - done, Byte.SIZE - (int) ((offset + done) % Byte.SIZE));
  }

  private int mask(int done) {
    return (1 << taken(done)) - 1;
  }

  private int shift(int done) {
    int first = (int) ((offset + done) % Byte.SIZE);
    return isBigEndian ? Byte.SIZE - first - taken(done) : first;
  }

  private long extend(long bits) {
    int unused = Long.SIZE - width;
    return signed ? bits << unused >> unused : bits << unused >>> unused;
  }

  private long minimum() {
    return signed ? -1L << (width - 1) : 0;
  }

  private long maximum() {
    return signed ? ~minimum() : width == Long.SIZE ? -1 : (1L << width) - 1;
  }
}
