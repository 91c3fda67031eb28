package dev.gatun.processor.header;

import dev.gatun.processor.header.HeaderStruct.HeaderBits;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Extent;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
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
    if (at < 0 || !haystack.startsWith(QuestionText.END, end)) {
      return Optional.empty();
    }
    long[] values = new long[count];
    ByteBuffer.wrap(object, at, count * Long.BYTES).asLongBuffer().get(values);
    return Optional.of(values);
  }

  /**
   * The bits that are set in data, if they lie side by side.
   *
   * @param room the room of what stands before the data, without what aligns it
   * @param extent the size and alignment of the data
   */
  Optional<HeaderBits> bits(int item, int room, Extent extent, Abi abi) {
    Integer marker = markers.get(item);
    if (marker == null || extent.alignment() <= 0 || extent.alignment() > object.length) {
      return Optional.empty();
    }
    long from = marker + Math.ceilDiv(room, extent.alignment()) * extent.alignment();
    if (extent.size() < 0 || extent.size() > object.length - from) {
      return Optional.empty();
    }
    byte[] data = Arrays.copyOfRange(object, (int) from, (int) (from + extent.size()));
    BitSet bits = BitSet.valueOf(data);
    if (abi.isBigEndian()) {
      bits = new BitSet();
      for (int i = 0; i < data.length * Byte.SIZE; i++) {
        bits.set(i, (data[i / Byte.SIZE] >> (Byte.SIZE - 1 - i % Byte.SIZE) & 1) != 0);
      }
    }
    int first = bits.nextSetBit(0);
    return first >= 0 && bits.length() - first == bits.cardinality()
        ? Optional.of(new HeaderBits(first, bits.cardinality()))
        : Optional.empty();
  }

  /** A floating-point number, in the order of bytes of the target. */
  Optional<Double> real(int item, Abi abi) {
    ByteOrder order = abi.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
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
    for (int at = haystack.indexOf(QuestionText.MARKER);
        at >= 0;
        at = haystack.indexOf(QuestionText.MARKER, at + 1)) {
      int begin = at + QuestionText.MARKER.length();
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
    return at == null ? -1 : at + QuestionText.marker(item).length();
  }

  private int behindData(int item) {
    Integer at = markers.get(item);
    return at == null ? -1 : at + QuestionText.DATA_MARKER;
  }
}
