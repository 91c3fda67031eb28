package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

class SlicesTest {
  private static final MemorySegment SOMEWHERE = MemorySegment.ofAddress(8);

  @Test
  void a_slice_ends_where_its_length_says() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(8);
      MemorySegment slice = Slices.bytes(MemorySegment.ofAddress(memory.address()), 3, "Text.data");
      slice.set(JAVA_BYTE, 2, (byte) 7);
      assertThat(memory.get(JAVA_BYTE, 2)).isEqualTo((byte) 7);
      assertThat(slice.byteSize()).isEqualTo(3);
      assertThatThrownBy(() -> slice.get(JAVA_BYTE, 3))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void an_empty_slice_may_be_null() {
    assertThat(Slices.bytes(MemorySegment.NULL, 0, "Text.data").byteSize()).isZero();
    assertThat(Slices.bytes(MemorySegment.ofAddress(1), 0, "Text.data").byteSize()).isZero();
  }

  @Test
  void null_with_a_length_is_refused() {
    assertThatThrownBy(() -> Slices.bytes(MemorySegment.NULL, 3, "Text.data"))
        .isExactlyInstanceOf(NullResultException.class)
        .hasMessage("Text.data is NULL, but has the length 3");
  }

  /** What a {@code size_t} of {@code (size_t) -1} looks like in Java. */
  @Test
  void a_length_below_zero_is_refused() {
    assertThatThrownBy(() -> Slices.bytes(MemorySegment.ofAddress(1), -1, "Text.data"))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("Text.data has the impossible length -1");
    for (long length : new long[] {-1, Long.MIN_VALUE / 4, Long.MIN_VALUE}) {
      assertThatThrownBy(() -> Slices.elements(SOMEWHERE, length, JAVA_INT, "Text.data"))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("Text.data has the impossible length " + length);
    }
  }

  @Test
  void a_length_that_no_java_array_has_is_refused() {
    for (long length : new long[] {Integer.MAX_VALUE - 7, 1L << 62, Long.MAX_VALUE}) {
      assertThatThrownBy(() -> Slices.elements(SOMEWHERE, length, JAVA_INT, "Text.data"))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("Text.data has the length " + length + ", more than Java can hold");
    }
  }
}
