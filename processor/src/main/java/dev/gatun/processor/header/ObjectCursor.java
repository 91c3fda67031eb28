package dev.gatun.processor.header;

/** Reads the numbers of a section one after the other. */
final class ObjectCursor {
  private static final int MORE = 0x80;
  private static final int SIGN = 0x40;
  private static final int BITS = 7;

  private final ObjectSection section;
  private long position;

  /** Begins at a place of a section. */
  ObjectCursor(ObjectSection section, long position) {
    this.section = section;
    this.position = position;
  }

  /** What it reads. */
  ObjectSection section() {
    return section;
  }

  /** Where the next number is. */
  long position() {
    return position;
  }

  /** Goes on behind some bytes, which must be there. */
  void skip(long size) throws MalformedObjectException {
    bytes(size);
  }

  /** The next bytes, by themselves. */
  ObjectBytes bytes(long size) throws MalformedObjectException {
    ObjectBytes bytes = section.bytes().slice(section.bytes().name(), position, size);
    position += size;
    return bytes;
  }

  /** Goes on behind a text and its NUL. */
  void skipText() throws MalformedObjectException {
    position = section.bytes().end(position) + 1;
  }

  /** The next number of up to eight bytes; one of eight can come out negative. */
  long unsigned(int size) throws MalformedObjectException {
    long value = section.bytes().unsigned(position, size);
    position += size;
    return value;
  }

  /** The next offset into a section, which the linker would write. */
  long offset(int size) throws MalformedObjectException {
    long value = section.offset(position, size);
    position += size;
    return value;
  }

  /** The next number in LEB128 without a sign. */
  long uleb() throws MalformedObjectException {
    return leb(false);
  }

  /** The next number in LEB128 with a sign. */
  long sleb() throws MalformedObjectException {
    return leb(true);
  }

  private long leb(boolean isSigned) throws MalformedObjectException {
    long start = position;
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += BITS) {
      long next = unsigned(1);
      value |= (next & (MORE - 1)) << shift;
      if ((next & MORE) == 0) {
        boolean isNegative = isSigned && (next & SIGN) != 0 && shift + BITS < Long.SIZE;
        return isNegative ? value | -1L << (shift + BITS) : value;
      }
    }
    throw new MalformedObjectException(
        section.bytes().name(), start, "a number of more than 64 bits");
  }
}
