package dev.gatun.runtime;

import static dev.gatun.runtime.CInteger.INT32_T;
import static dev.gatun.runtime.CInteger.SIZE_T;
import static dev.gatun.runtime.CInteger.UINT8_T;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutSliceTest {
  private static final String WHAT = "the result of Zoo.cages";

  private final Arena arena = Arena.ofConfined();

  @AfterEach
  void close() {
    arena.close();
  }

  private OutSlice asking() {
    return OutSlice.asking(JAVA_INT, SIZE_T, arena, WHAT);
  }

  @Test
  void c_is_asked_with_null_and_then_has_the_room_that_it_wants() {
    OutSlice slice = asking();
    assertThat(slice.data()).isEqualTo(MemorySegment.NULL);
    assertThat(SIZE_T.get(slice.length(), 0)).isZero();
    SIZE_T.set(slice.length(), 0, 3);
    assertThat(slice.again()).isTrue();
    assertThat(slice.data().byteSize()).isEqualTo(12);
    assertThat(SIZE_T.get(slice.length(), 0)).isEqualTo(3);
    SIZE_T.set(slice.length(), 0, 2);
    assertThat(slice.again()).isFalse();
    assertThat(slice.count()).isEqualTo(2);
    assertThat(slice.data().byteSize()).isEqualTo(8);
  }

  @Test
  void nothing_to_write_takes_one_call() {
    OutSlice slice = asking();
    assertThat(slice.again()).isFalse();
    assertThat(slice.count()).isZero();
  }

  @Test
  void c_may_want_more_meanwhile_but_not_for_ever() {
    OutSlice slice = asking();
    for (int wanted = 1; wanted <= 3; wanted++) {
      SIZE_T.set(slice.length(), 0, wanted);
      assertThat(slice.again()).isTrue();
      assertThat(slice.data().byteSize()).isEqualTo(4 * wanted);
    }
    SIZE_T.set(slice.length(), 0, 4);
    assertThatThrownBy(slice::again)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage(
            "the result of Zoo.cages has the length 4, more than C said each time it was asked");
  }

  @Test
  void a_fixed_room_is_trimmed_and_never_grows() {
    OutSlice slice = OutSlice.of(5, JAVA_INT, SIZE_T, arena, WHAT);
    assertThat(slice.data().byteSize()).isEqualTo(20);
    assertThat(SIZE_T.get(slice.length(), 0)).isEqualTo(5);
    SIZE_T.set(slice.length(), 0, 6);
    assertThatThrownBy(slice::again)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("the result of Zoo.cages has the length 6, but C was given room for 5");
    SIZE_T.set(slice.length(), 0, 1);
    assertThat(slice.again()).isFalse();
    assertThat(slice.count()).isEqualTo(1);
  }

  @Test
  void lengths_that_cannot_be_are_refused() {
    OutSlice slice = OutSlice.of(5, JAVA_INT, INT32_T, arena, WHAT);
    INT32_T.set(slice.length(), 0, -1);
    assertThatThrownBy(slice::again)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("the result of Zoo.cages has the impossible length -1");
    OutSlice huge = asking();
    SIZE_T.set(huge.length(), 0, 1L << 40);
    assertThatThrownBy(huge::again)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1099511627776");
    assertThatThrownBy(() -> OutSlice.of(300, JAVA_INT, UINT8_T, arena, WHAT))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("the result of Zoo.cages.length is 300, but uint8_t holds 0 to 255");
  }
}
