package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BitFieldTest {
  /** Room for 64 bits that begin at any of the first 16. */
  private static final int BYTES = 10;

  private final Random random = new Random(20_261_121);

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void every_width_at_every_offset_is_read_as_one_large_number_would_be(boolean isBigEndian) {
    for (int width = 1; width <= Long.SIZE; width++) {
      for (int offset = 0; offset <= 2 * Byte.SIZE; offset++) {
        byte[] bytes = bytes();
        MemorySegment segment = MemorySegment.ofArray(bytes);
        BigInteger bits = bits(bytes, offset, width, isBigEndian);

        assertThat(new BitField(offset, width, false, isBigEndian).get(segment))
            .isEqualTo(bits.longValue());
        assertThat(new BitField(offset, width, true, isBigEndian).get(segment))
            .isEqualTo(
                bits.testBit(width - 1)
                    ? bits.subtract(BigInteger.TWO.pow(width)).longValueExact()
                    : bits.longValueExact());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void what_is_written_is_read_and_its_neighbours_stay(boolean isBigEndian) {
    for (int width = 1; width <= Long.SIZE; width++) {
      for (int offset = 0; offset <= 2 * Byte.SIZE; offset++) {
        for (boolean signed : List.of(false, true)) {
          BitField field = new BitField(offset, width, signed, isBigEndian);
          for (long value : values(width, signed)) {
            byte[] bytes = bytes();
            byte[] expected = with(bytes, offset, width, isBigEndian, value);
            MemorySegment segment = MemorySegment.ofArray(bytes);

            field.set(segment, field.require(value, "value"));

            assertThat(bytes).as("%s = %d", field, value).isEqualTo(expected);
            assertThat(field.get(segment)).as("%s", field).isEqualTo(value);
          }
        }
      }
    }
  }

  @Test
  void no_byte_around_it_is_touched() {
    for (boolean isBigEndian : List.of(false, true)) {
      for (int offset = 0; offset < Byte.SIZE; offset++) {
        for (int width = 1; width <= Long.SIZE; width++) {
          byte[] room = new byte[(offset + width + Byte.SIZE - 1) / Byte.SIZE];
          BitField field = new BitField(offset, width, true, isBigEndian);

          field.set(MemorySegment.ofArray(room), -1);

          assertThat(field.get(MemorySegment.ofArray(room))).isEqualTo(-1);
        }
      }
    }
  }

  /** As gcc has {@code struct { unsigned a: 3; unsigned b: 9; }}. */
  @Test
  void bits_count_from_the_end_that_the_platform_begins_with() {
    byte[] little = new byte[4];
    new BitField(0, 3, false, false).set(MemorySegment.ofArray(little), 0b101);
    new BitField(3, 9, false, false).set(MemorySegment.ofArray(little), 0b1_0000_0011);
    assertThat(little).containsExactly(0b0001_1101, 0b0000_1000, 0, 0);

    byte[] big = new byte[4];
    new BitField(0, 3, false, true).set(MemorySegment.ofArray(big), 0b101);
    new BitField(3, 9, false, true).set(MemorySegment.ofArray(big), 0b1_0000_0011);
    assertThat(big).containsExactly((byte) 0b1011_0000, 0b0011_0000, 0, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, 2, 'n is 2, but 1 bit holds 0 to 1'",
    "1, false, -1, 'n is -1, but 1 bit holds 0 to 1'",
    "1, true, 1, 'n is 1, but 1 bit holds -1 to 0'",
    "3, true, 4, 'n is 4, but 3 bits hold -4 to 3'",
    "3, true, -5, 'n is -5, but 3 bits hold -4 to 3'",
    "3, false, 8, 'n is 8, but 3 bits hold 0 to 7'",
    "32, false, 4294967296, 'n is 4294967296, but 32 bits hold 0 to 4294967295'",
    "63, false, -1, 'n is -1, but 63 bits hold 0 to 9223372036854775807'",
    "63, true, 4611686018427387904, 'n is 4611686018427387904, but 63 bits hold"
        + " -4611686018427387904 to 4611686018427387903'"
  })
  void what_does_not_fit_is_refused(int width, boolean signed, long value, String message) {
    assertThatThrownBy(() -> new BitField(5, width, signed, false).require(value, "n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void just_the_values_of_its_width_are_accepted() {
    for (int width = 1; width < Long.SIZE; width++) {
      for (boolean signed : List.of(false, true)) {
        BitField field = new BitField(0, width, signed, false);
        long least = signed ? -1L << (width - 1) : 0;
        long greatest = signed ? ~least : (1L << width) - 1;

        assertThat(field.require(least, "n")).isEqualTo(least);
        assertThat(field.require(greatest, "n")).isEqualTo(greatest);
        assertThatThrownBy(() -> field.require(least - 1, "n"))
            .hasMessageContaining("hold")
            .hasMessageEndingWith(" %d to %d".formatted(least, greatest));
        assertThatThrownBy(() -> field.require(greatest + 1, "n"))
            .hasMessageContaining("hold")
            .hasMessageEndingWith(" %d to %d".formatted(least, greatest));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE})
  void every_long_fits_64_bits(long value) {
    assertThat(new BitField(0, 64, true, false).require(value, "n")).isEqualTo(value);
    assertThat(new BitField(0, 64, false, false).require(value, "n")).isEqualTo(value);
  }

  private byte[] bytes() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return bytes;
  }

  /** The least and the greatest value, those next to 0, and some other. */
  private List<Long> values(int width, boolean signed) {
    int unused = Long.SIZE - width;
    return List.of(0L, 1L, -1L, 1L << (width - 1), ~(1L << (width - 1)), random.nextLong()).stream()
        .map(any -> signed ? any << unused >> unused : any << unused >>> unused)
        .toList();
  }

  private static BigInteger bits(byte[] bytes, int offset, int width, boolean isBigEndian) {
    return whole(bytes, isBigEndian).shiftRight(right(offset, width, isBigEndian)).and(ones(width));
  }

  private static byte[] with(byte[] bytes, int offset, int width, boolean isBigEndian, long value) {
    int right = right(offset, width, isBigEndian);
    BigInteger whole =
        whole(bytes, isBigEndian)
            .andNot(ones(width).shiftLeft(right))
            .or(BigInteger.valueOf(value).and(ones(width)).shiftLeft(right));
    byte[] result = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      int at = isBigEndian ? BYTES - 1 - i : i;
      result[i] = whole.shiftRight(at * Byte.SIZE).byteValue();
    }
    return result;
  }

  /** How many bits are less significant than the last of the bit-field. */
  private static int right(int offset, int width, boolean isBigEndian) {
    return isBigEndian ? BYTES * Byte.SIZE - offset - width : offset;
  }

  private static BigInteger whole(byte[] bytes, boolean isBigEndian) {
    BigInteger whole = BigInteger.ZERO;
    for (int i = 0; i < BYTES; i++) {
      byte next = bytes[isBigEndian ? i : BYTES - 1 - i];
      whole = whole.shiftLeft(Byte.SIZE).or(BigInteger.valueOf(Byte.toUnsignedLong(next)));
    }
    return whole;
  }

  private static BigInteger ones(int width) {
    return BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
  }
}
