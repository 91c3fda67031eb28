package dev.gatun.processor.header;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The values in an object file that lie behind markers, whatever its format is. */
final class Answers {
  private static final int LONGEST_TEXT = 4096;

  private final byte[] object;
  private final String haystack;

  Answers(byte[] object) {
    this.object = object;
    this.haystack = new String(object, StandardCharsets.ISO_8859_1);
  }

  /** The values of an item, each written with its most significant byte first. */
  Optional<long[]> numbers(int item, int count) {
    int at = behind(item);
    int end = at + count * Long.BYTES;
    if (at < 0 || !haystack.startsWith(Inquiry.END, end)) {
      return Optional.empty();
    }
    long[] values = new long[count];
    ByteBuffer.wrap(object, at, count * Long.BYTES).asLongBuffer().get(values);
    return Optional.of(values);
  }

  /** A floating-point number, in the order of bytes of the target. */
  Optional<Double> real(int item, ByteOrder order) {
    int from = behindData(item);
    return from < 0 || from + Double.BYTES > object.length
        ? Optional.empty()
        : Optional.of(ByteBuffer.wrap(object, from, Double.BYTES).order(order).getDouble());
  }

  /** A text up to its NUL. */
  Optional<String> text(int item) {
    int from = behindData(item);
    if (from < 0) {
      return Optional.empty();
    }
    int end = from;
    while (end < object.length && object[end] != 0 && end - from < LONGEST_TEXT) {
      end++;
    }
    return Optional.of(new String(Arrays.copyOfRange(object, from, end), StandardCharsets.UTF_8));
  }

  private int behind(int item) {
    String marker = Inquiry.marker(item);
    int at = haystack.indexOf(marker);
    return at < 0 ? -1 : at + marker.length();
  }

  private int behindData(int item) {
    int at = haystack.indexOf(Inquiry.marker(item));
    return at < 0 ? -1 : at + 16;
  }
}
