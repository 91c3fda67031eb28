package dev.gatun.processor.header;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The values in an object file that lie behind markers, whatever its format is. */
final class Answers {
  private static final int LONGEST_TEXT = 4096;

  private final byte[] object;
  private final String haystack;
  private final Map<Integer, Integer> markers;

  Answers(byte[] object) {
    this.object = object;
    this.haystack = new String(object, StandardCharsets.ISO_8859_1);
    this.markers = markers(haystack);
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

  /** Where each marker is; the object is searched once for all of them. */
  private static Map<Integer, Integer> markers(String haystack) {
    Map<Integer, Integer> markers = new HashMap<>();
    for (int at = haystack.indexOf(Inquiry.MARKER);
        at >= 0;
        at = haystack.indexOf(Inquiry.MARKER, at + 1)) {
      int begin = at + Inquiry.MARKER.length();
      int end = begin;
      while (end < haystack.length() && Character.isDigit(haystack.charAt(end))) {
        end++;
      }
      boolean isMarker = end > begin && end - begin < 9 && haystack.startsWith(":", end);
      if (isMarker) {
        markers.putIfAbsent(Integer.parseInt(haystack.substring(begin, end)), at);
      }
    }
    return markers;
  }

  private int behind(int item) {
    Integer at = markers.get(item);
    return at == null ? -1 : at + Inquiry.marker(item).length();
  }

  private int behindData(int item) {
    Integer at = markers.get(item);
    return at == null ? -1 : at + Inquiry.DATA_MARKER;
  }
}
