package dev.gatun.processor.header;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A part of an object file. Every access is checked: a file may be damaged, or made to harm. */
final class ObjectBytes {
  /** No compiler has such names, and a file could have one long text for each of its entries. */
  private static final int LONGEST_TEXT = 2_048;

  private final String name;
  private final ByteOrder order;
  private final byte[] file;
  private final int start;
  private final int length;

  private ObjectBytes(String name, ByteOrder order, byte[] file, int start, int length) {
    this.name = name;
    this.order = order;
    this.file = file;
    this.start = start;
    this.length = length;
  }

  /** A whole file. */
  static ObjectBytes of(byte[] file, ByteOrder order) {
    return new ObjectBytes("the object file", order, file, 0, file.length);
  }

  /** A part of this part, which has a name of its own in messages. */
  ObjectBytes slice(String part, long offset, long size) throws MalformedObjectException {
    check(offset, size);
    return new ObjectBytes(part, order, file, start + (int) offset, (int) size);
  }

  /** What messages call it. */
  String name() {
    return name;
  }

  ByteOrder order() {
    return order;
  }

  int length() {
    return length;
  }

  /** An unsigned number of up to eight bytes; one of eight can come out negative. */
  long unsigned(long at, int size) throws MalformedObjectException {
    check(at, size);
    int first = start + (int) at;
    long value = 0;
    for (int i = 0; i < size; i++) {
      int next = order == ByteOrder.BIG_ENDIAN ? first + i : first + size - 1 - i;
      value = value << Byte.SIZE | Byte.toUnsignedLong(file[next]);
    }
    return value;
  }

  /** A number of two bytes, unsigned. */
  int u16(long at) throws MalformedObjectException {
    return (int) unsigned(at, Short.BYTES);
  }

  /** A number of four bytes, unsigned. */
  long u32(long at) throws MalformedObjectException {
    return unsigned(at, Integer.BYTES);
  }

  /** The text at a place, up to its NUL. */
  String text(long at) throws MalformedObjectException {
    long end = end(at);
    if (end - at > LONGEST_TEXT) {
      throw new MalformedObjectException(name, at, "a name of %d bytes".formatted(end - at));
    }
    return new String(file, start + (int) at, (int) (end - at), StandardCharsets.UTF_8);
  }

  /** Where the NUL of the text at a place is. */
  long end(long at) throws MalformedObjectException {
    for (long end = at; ; end++) {
      check(end, 1);
      if (file[start + (int) end] == 0) {
        return end;
      }
    }
  }

  /** The text in a field of fixed size, which has a NUL only if it is shorter. */
  String text(long at, int size) throws MalformedObjectException {
    check(at, size);
    int first = start + (int) at;
    int end = first;
    while (end < first + size && file[end] != 0) {
      end++;
    }
    return new String(file, first, end - first, StandardCharsets.UTF_8);
  }

  private void check(long at, long size) throws MalformedObjectException {
    if (at < 0 || size < 0 || at > length || size > length - at) {
      throw new MalformedObjectException(
          name, at, "%d bytes are more than it has, %d".formatted(size, length));
    }
  }
}
