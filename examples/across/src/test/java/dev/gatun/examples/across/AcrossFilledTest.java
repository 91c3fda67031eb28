package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossFilled.Kind;
import dev.gatun.examples.across.AcrossFilled.Number;
import dev.gatun.examples.across.AcrossFilled.Point;
import dev.gatun.runtime.ErrnoException;
import dev.gatun.runtime.MalformedStringException;
import java.lang.foreign.ValueLayout;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Arrays that C writes, with their lengths. */
class AcrossFilledTest {
  private static final AcrossFilled C = AcrossFilledBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.failures()).isZero();
  }

  @Test
  void c_says_how_many_elements_it_has_and_writes_them() {
    assertThat(C.bytes(3)).containsExactly(1, 2, 3);
    assertThat(C.uint16(2)).containsExactly(0xffff, 0xfffe);
    assertThat(C.longs(2)).containsExactly(1, 2);
    assertThat(C.doubles(2)).containsExactly(0.5, 1.5);
    assertThat(C.truths(3)).containsExactly(true, false, true);
    assertThat(C.kinds(3)).containsExactly(Kind.ONE, Kind.TWO, Kind.ONE);
    assertThat(C.points(2)).containsExactly(new Point((byte) 1, 1.5), new Point((byte) 2, 2.5));
    assertThat(C.numbers(1)).containsExactly(new Number(0x3f800000, 1));
    assertThat(C.texts(4)).containsExactly("a", "ab", "abc", "a");
    assertThat(C.pointers(2)[0]).isNull();
    assertThat(Memory.behind(C.pointers(2)[1], 4).get(ValueLayout.JAVA_INT, 0)).isEqualTo(42);
  }

  @Test
  void c_writes_strings_with_their_lengths() {
    assertThat(C.utf8()).isEqualTo("Grüße");
    assertThat(C.utf16()).isEqualTo("Grüße🐈");
    assertThatThrownBy(C::broken)
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("the result of AcrossFilled.broken is not valid UTF-8 at index 1");
  }

  @Test
  void odd_lengths_are_no_matter() {
    assertThat(C.bytes(0)).isEmpty();
    assertThat(C.points(0)).isEmpty();
    assertThat(C.longs(10_001)).isEqualTo(LongStream.rangeClosed(1, 10_001).toArray());
  }

  @Test
  void a_room_of_a_fixed_size_is_trimmed_to_what_c_wrote() {
    assertThat(C.threeBytes(2)).containsExactly(1, 2);
    assertThat(C.threeBytes(3)).containsExactly(1, 2, 3);
    assertThat(C.threeBytes(0)).isEmpty();
  }

  @Test
  void c_is_asked_again_where_it_wants_more_meanwhile() {
    C.calls();
    assertThat(C.growing(2)).containsExactly(0, 1, 2, 3);
    assertThat(C.calls()).isEqualTo(3);
    assertThat(C.growing(1)).containsExactly(0, 1);
    assertThat(C.calls()).isEqualTo(2);
    assertThatThrownBy(() -> C.growing(100))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage(
            "the result of AcrossFilled.growing has the length 8, more than C said each time it"
                + " was asked");
    assertThat(C.calls()).isEqualTo(4);
  }

  @Test
  void a_failure_is_thrown_and_too_little_room_is_none_where_that_is_said() {
    assertThat(C.orFails(3)).containsExactly(1, 2, 3);
    assertThatThrownBy(() -> C.orFails(-1)).isExactlyInstanceOf(ErrnoException.class);
    assertThat(C.fourOrFails(3)).containsExactly(1, 2, 3);
    assertThatThrownBy(() -> C.fourOrFails(5)).isExactlyInstanceOf(ErrnoException.class);
  }

  @Test
  void lengths_that_cannot_be_are_refused() {
    assertThatThrownBy(() -> C.claimed(-1))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("the result of AcrossFilled.claimed has the impossible length -1");
    assertThatThrownBy(() -> C.claimedOfFour(5))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the result of AcrossFilled.claimedOfFour has the length 5, but C was given room for"
                + " 4");
    assertThat(C.claimedOfFour(4)).containsExactly(0, 0, 0, 0);
  }
}
