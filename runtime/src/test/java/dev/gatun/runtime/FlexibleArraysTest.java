package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

/** Arrays at the end of structs. */
class FlexibleArraysTest {
  private static final MemoryLayout STRUCT = MemoryLayout.structLayout(JAVA_LONG, JAVA_LONG);

  @Test
  void a_struct_is_never_smaller_than_without_elements() {
    assertThat(FlexibleArrays.size(STRUCT, 9, JAVA_BYTE, 0, "S.data")).isEqualTo(16);
    assertThat(FlexibleArrays.size(STRUCT, 9, JAVA_BYTE, 7, "S.data")).isEqualTo(16);
    assertThat(FlexibleArrays.size(STRUCT, 9, JAVA_BYTE, 8, "S.data")).isEqualTo(17);
    assertThat(FlexibleArrays.size(STRUCT, 16, JAVA_INT, 3, "S.data")).isEqualTo(28);
  }

  @Test
  void a_number_that_no_memory_has_is_refused() {
    for (long count : new long[] {-1, Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE / 4}) {
      assertThatThrownBy(() -> FlexibleArrays.size(STRUCT, 16, JAVA_INT, count, "S.data"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("S.data has the impossible length " + count);
    }
  }

  @Test
  void elements_lie_in_the_memory_of_their_struct() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment struct = arena.allocate(28, 8);
      assertThat(FlexibleArrays.elements(struct, 16, JAVA_INT, 3, "S.data").byteSize())
          .isEqualTo(12);
      assertThat(FlexibleArrays.elements(struct, 16, JAVA_INT, 0, "S.data").byteSize()).isZero();
      for (long count : new long[] {-1, 4, Long.MAX_VALUE}) {
        assertThatThrownBy(() -> FlexibleArrays.elements(struct, 16, JAVA_INT, count, "S.data"))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage(
                "S.data is said to have %d elements, but its memory has room for 3"
                    .formatted(count));
      }
    }
  }

  @Test
  void a_java_array_has_no_more_elements_than_an_int_counts() {
    MemorySegment huge = Linking.pointee(MemorySegment.NULL, 1L << 31);
    assertThat(FlexibleArrays.length(huge, JAVA_INT, "S.data")).isEqualTo(1 << 29);
    for (long length : new long[] {1L << 31, Integer.MAX_VALUE, Integer.MAX_VALUE - 7}) {
      MemorySegment elements = huge.asSlice(0, length);
      assertThatThrownBy(() -> FlexibleArrays.length(elements, JAVA_BYTE, "S.data"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("S.data has the length " + length + ", more than Java can hold");
    }
  }

  @Test
  void an_array_is_as_long_as_its_struct_says() {
    FlexibleArrays.requireCount(3, 3, "S.data", "S.size");
    assertThatThrownBy(() -> FlexibleArrays.requireCount(3, 2, "S.data", "S.size"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("S.data has 3 elements, but S.size is 2");
  }
}
