package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CIntegerTest {
  private static final CInteger I8 = new CInteger("int8_t", 1, true);
  private static final CInteger U8 = new CInteger("uint8_t", 1, false);
  private static final CInteger I16 = new CInteger("int16_t", 2, true);
  private static final CInteger U16 = new CInteger("uint16_t", 2, false);
  private static final CInteger I32 = new CInteger("int32_t", 4, true);
  private static final CInteger U32 = new CInteger("uint32_t", 4, false);
  private static final CInteger I64 = new CInteger("int64_t", 8, true);
  private static final CInteger U64 = new CInteger("uint64_t", 8, false);

  /** The least and the greatest value of every type but {@code uint64_t}. */
  @ParameterizedTest
  @CsvSource({
    "1, true, -128, 127",
    "1, false, 0, 255",
    "2, true, -32768, 32767",
    "2, false, 0, 65535",
    "4, true, -2147483648, 2147483647",
    "4, false, 0, 4294967295",
    "8, true, -9223372036854775808, 9223372036854775807"
  })
  void the_extremes_cross_and_what_is_beyond_them_is_refused(
      int size, boolean signed, long least, long greatest) {
    CInteger type = new CInteger("t", size, signed);
    for (long value : new long[] {least, 0, 1, greatest}) {
      assertThat(type.require(value, "v")).isEqualTo(value);
      assertThat(type.extend(value)).isEqualTo(value);
      assertThat(throughMemory(type, value)).isEqualTo(value);
    }
    if (size < Long.BYTES) {
      String range = ", but t holds " + least + " to " + greatest;
      for (long value : new long[] {least - 1, greatest + 1, Long.MIN_VALUE, Long.MAX_VALUE}) {
        assertThatThrownBy(() -> type.require(value, "v"))
            .isExactlyInstanceOf(IllegalArgumentException.class)
            .hasMessage("v is " + value + range);
      }
    }
  }

  private static long throughMemory(CInteger type, long value) {
    MemorySegment memory = MemorySegment.ofArray(new byte[16]);
    type.set(memory, 3, value);
    return type.get(memory, 3);
  }

  @Test
  void the_message_names_value_and_type() {
    assertThatThrownBy(() -> U16.require(70_000, "DogTail.dogTail"))
        .hasMessage("DogTail.dogTail is 70000, but uint16_t holds 0 to 65535");
    assertThatThrownBy(() -> I8.require((short) -129, "Level.value"))
        .hasMessage("Level.value is -129, but int8_t holds -128 to 127");
  }

  @Test
  void extending_forgets_what_is_above_the_lowest_bytes() {
    long bits = 0x0123_4567_89ab_cdefL;
    assertThat(I8.extend(bits)).isEqualTo(-0x11);
    assertThat(U8.extend(bits)).isEqualTo(0xef);
    assertThat(I16.extend(bits)).isEqualTo(-0x3211);
    assertThat(U16.extend(bits)).isEqualTo(0xcdef);
    assertThat(I32.extend(bits)).isEqualTo(0xffff_ffff_89ab_cdefL);
    assertThat(U32.extend(bits)).isEqualTo(0x89ab_cdefL);
    assertThat(I64.extend(bits)).isEqualTo(bits);
    assertThat(U64.extend(bits)).isEqualTo(bits);
  }

  @Test
  void a_value_as_wide_as_the_type_is_taken_bit_by_bit() {
    assertThat(U8.require((byte) -1, "v")).isEqualTo(0xff);
    assertThat(I8.require((byte) -1, "v")).isEqualTo(-1);
    assertThat(U16.require((short) -1, "v")).isEqualTo(0xffff);
    assertThat(I16.require((short) -1, "v")).isEqualTo(-1);
    assertThat(U32.require(-1, "v")).isEqualTo(0xffff_ffffL);
    assertThat(I32.require(-1, "v")).isEqualTo(-1);
    assertThat(U64.require(-1L, "v")).isEqualTo(-1);
  }

  @Test
  void a_value_wider_than_the_type_is_a_number() {
    assertThatThrownBy(() -> U8.require((short) -1, "v"))
        .hasMessage("v is -1, but uint8_t holds 0 to 255");
    assertThatThrownBy(() -> U16.require(-1, "v"))
        .hasMessage("v is -1, but uint16_t holds 0 to 65535");
    assertThatThrownBy(() -> U32.require(-1L, "v"))
        .hasMessage("v is -1, but uint32_t holds 0 to 4294967295");
    assertThat(U16.require('\uffff', "v")).isEqualTo(0xffff);
  }

  /** The bytes beside the value belong to other members. */
  @Test
  void writing_touches_only_the_bytes_of_the_type() {
    for (CInteger type : new CInteger[] {I8, U8, I16, U16, I32, U32, I64, U64}) {
      byte[] bytes = new byte[16];
      type.set(MemorySegment.ofArray(bytes), 3, -1);
      for (int i = 0; i < bytes.length; i++) {
        assertThat(bytes[i]).isEqualTo((byte) (i >= 3 && i < 3 + type.size() ? -1 : 0));
      }
    }
  }

  @Test
  void memory_that_is_too_small_is_not_left() {
    MemorySegment memory = MemorySegment.ofArray(new byte[3]);
    assertThatThrownBy(() -> I32.get(memory, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> I16.set(memory, 2, 0)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void the_layout_has_the_size_of_the_type_and_bears_its_name() {
    assertLayout(I8, byte.class);
    assertLayout(U8, byte.class);
    assertLayout(I16, short.class);
    assertLayout(U16, char.class);
    assertLayout(I32, int.class);
    assertLayout(U32, int.class);
    assertLayout(I64, long.class);
    assertLayout(U64, long.class);
  }

  private static void assertLayout(CInteger type, Class<?> carrier) {
    ValueLayout layout = type.layout();
    assertThat(layout.byteSize()).isEqualTo(type.size());
    assertThat(layout.byteAlignment()).isEqualTo(type.size());
    assertThat(layout.carrier()).isEqualTo(carrier);
    assertThat(layout.name()).contains(type.spelling());
  }

  /** The linker would extend a byte by its sign, and C trusts the caller. */
  @Test
  void an_unsigned_byte_is_passed_as_an_int_and_everything_else_as_it_is() {
    assertThat(U8.handedOver().carrier()).isEqualTo(int.class);
    assertThat(U8.handedOver().name()).contains("uint8_t");
    for (CInteger type : new CInteger[] {I8, I16, U16, I32, U32, I64, U64}) {
      assertThat(type.handedOver()).isEqualTo(type.layout());
    }
  }

  @Test
  void a_type_that_the_platform_lacks_has_no_layout() {
    CInteger missing = new CInteger("mode_t", 0, false);
    assertThatThrownBy(missing::layout)
        .isExactlyInstanceOf(UnsupportedOperationException.class)
        .hasMessage(Platform.ABI.title() + " has no type mode_t");
    assertThatThrownBy(missing::handedOver).hasMessageEndingWith(" has no type mode_t");
  }

  @Test
  void the_constants_follow_the_running_platform() {
    assertThat(CInteger.UINT16_T).isEqualTo(new CInteger("uint16_t", 2, false));
    assertThat(CInteger.SIZE_T)
        .isEqualTo(new CInteger("size_t", (int) ValueLayout.ADDRESS.byteSize(), false));
    assertThat(CInteger.INT).isEqualTo(new CInteger("int", 4, true));
  }
}
