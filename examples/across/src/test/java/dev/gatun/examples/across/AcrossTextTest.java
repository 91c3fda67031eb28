package dev.gatun.examples.across;

import static dev.gatun.examples.across.AcrossText.ASCII;
import static dev.gatun.examples.across.AcrossText.UTF8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossText.Counted;
import dev.gatun.runtime.MalformedStringException;
import dev.gatun.runtime.NullResultException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Strings, which C ends with NUL or counts. */
class AcrossTextTest {
  private static final AcrossText C = AcrossTextBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.live()).isZero();
    assertThat(C.failures()).isZero();
  }

  @Test
  void strings_cross_to_c() {
    assertThat(C.isAscii(ASCII)).isTrue();
    assertThat(C.isUtf8(UTF8)).isTrue();
    assertThat(C.isEmpty("")).isTrue();
    assertThat(C.length(UTF8)).isEqualTo(UTF8.getBytes(StandardCharsets.UTF_8).length);
    assertThat(C.ascending("a", "b", "ä")).isTrue();
    assertThat(C.ascending("a", "c", "b")).isFalse();
  }

  @Test
  void strings_cross_from_c() {
    assertThat(C.ascii()).isEqualTo(ASCII);
    assertThat(C.utf8()).isEqualTo(UTF8);
    assertThat(C.utf8OrNull()).isEqualTo(UTF8);
    assertThat(C.empty()).isEmpty();
  }

  @Test
  void a_string_is_not_read_beyond_its_end() {
    assertThat(C.atPageEnd()).isEqualTo("edge");
  }

  @Test
  void null_crosses_where_that_is_declared() {
    assertThat(C.isNull(null)).isTrue();
    assertThat(C.nothing()).isNull();
    assertThat(C.duplicate(null)).isNull();
    assertThat(C.sumOfNullable(null)).isZero();
  }

  @Test
  void null_is_refused_where_it_is_not_declared() {
    assertThatThrownBy(() -> C.isAscii(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossText.isAscii: text is null");
    assertThatThrownBy(() -> C.ascending("a", null, "b"))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossText.ascending: second is null");
    assertThatThrownBy(() -> C.sumOfSize(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossText.sumOfSize: data is null");
    assertThatThrownBy(() -> C.isCounted(new Counted(null)))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("Counted.data is null");
    assertThatThrownBy(C::brokenPromise)
        .isExactlyInstanceOf(NullResultException.class)
        .hasMessage(
            "the result of AcrossText.brokenPromise is NULL; declare it @Nullable if C means that");
  }

  @Test
  void nul_inside_a_string_is_refused() {
    assertThatThrownBy(() -> C.length("a\0b"))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("AcrossText.length: text contains NUL at index 1, where C would end it");
  }

  @Test
  void half_a_surrogate_pair_is_refused() {
    assertThatThrownBy(() -> C.length("ab\ud83d"))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage(
            "AcrossText.length: text contains half a surrogate pair at index 2,"
                + " which UTF-8 cannot hold");
    assertThatThrownBy(() -> C.sumOfSize("\udc08\ud83d"))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessageStartingWith("AcrossText.sumOfSize: data contains half a surrogate pair at");
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused() {
    assertThatThrownBy(C::invalid)
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("the result of AcrossText.invalid is not valid UTF-8 at index 1");
  }

  @Test
  void the_replacement_character_is_a_character_like_any_other() {
    byte[] buffer = new byte[8];
    C.echo("\ufffd", buffer);
    assertThat(buffer).startsWith(0xef, 0xbf, 0xbd, 0);
  }

  @Test
  void c_writes_a_string_into_a_buffer() {
    byte[] buffer = new byte[6];
    assertThat(C.echo("12345678", buffer)).isEqualTo(8);
    assertThat(new String(buffer, 0, 5, StandardCharsets.UTF_8)).isEqualTo("12345");
    assertThat(buffer[5]).isZero();
    assertThat(C.echo("12345678", new byte[0])).isEqualTo(8);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(64);
      assertThat(C.join("Grüße", "日本語", memory, 64)).isEqualTo(18);
      assertThat(memory.getString(0)).isEqualTo("Grüße, 日本語");
    }
  }

  @Test
  void c_changes_a_string_in_place() {
    byte[] text = "c from java\0".getBytes(StandardCharsets.US_ASCII);
    C.upper(text);
    assertThat(new String(text, StandardCharsets.US_ASCII)).isEqualTo("C FROM JAVA\0");
  }

  @Test
  void a_copy_of_c_lives_until_it_is_freed() {
    MemorySegment copy = C.duplicate(UTF8);
    assertThat(C.live()).isEqualTo(1);
    assertThat(Memory.textBehind(copy, (int) C.length(UTF8))).isEqualTo(UTF8);
    C.free(copy);
    C.free(null);
  }

  @Test
  void a_long_string_crosses() {
    String text = "日本語 ".repeat(100_000);
    assertThat(C.length(text)).isEqualTo(1_000_000);
    byte[] buffer = new byte[1_000_001];
    C.echo(text, buffer);
    assertThat(new String(buffer, 0, 1_000_000, StandardCharsets.UTF_8)).isEqualTo(text);
  }

  @Test
  void a_counted_string_crosses_with_every_type_of_length() {
    long sum = sumOf(UTF8);
    assertThat(C.sumOfSize(UTF8)).isEqualTo(sum);
    assertThat(C.sumOfNullable(UTF8)).isEqualTo(sum);
    assertThat(C.sumOfUint32(UTF8)).isEqualTo(sum);
    assertThat(C.sumOfInt(UTF8)).isEqualTo(sum);
    assertThat(C.sumOfUint8(UTF8)).isEqualTo(sum);
    assertThat(C.sumFirstSize(UTF8)).isEqualTo(sum);
    assertThat(C.sumFirstUint32(UTF8)).isEqualTo(sum);
    assertThat(C.sumFirstInt(UTF8)).isEqualTo(sum);
    assertThat(C.sumOfBytes(UTF8.getBytes(StandardCharsets.UTF_8))).isEqualTo(sum);
    assertThat(C.sumOfSize("")).isZero();
  }

  @Test
  void a_counted_string_may_contain_nul() {
    assertThat(C.sumOfSize("a\0b")).isEqualTo(sumOf("a\0b"));
    assertThat(C.same("a\0b", "a\0b")).isTrue();
    assertThat(C.same("a\0b", "a\0c")).isFalse();
    assertThat(C.same("a", "a\0")).isFalse();
  }

  @Test
  void a_counted_string_that_is_too_long_for_its_length_is_refused() {
    assertThat(C.sumOfUint8("a".repeat(255))).isEqualTo(sumOf("a".repeat(255)));
    assertThatThrownBy(() -> C.sumOfUint8("ä".repeat(128)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("AcrossText.sumOfUint8: data.length is 256, but uint8_t holds 0 to 255");
  }

  @Test
  void a_counted_string_is_a_member_of_a_struct() {
    assertThat(C.counted()).isEqualTo(new Counted(UTF8));
    assertThat(C.isCounted(new Counted(UTF8))).isTrue();
    assertThat(C.isCountedIn(new Counted(UTF8))).isTrue();
  }

  @Test
  void strings_are_passed_as_an_array_of_pointers() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment[] texts = {arena.allocateFrom("four"), null, arena.allocateFrom("ä")};
      assertThat(C.totalLength(texts)).isEqualTo(6);
    }
  }

  private static long sumOf(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    long sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += (i + 1L) * (bytes[i] & 0xff);
    }
    return sum & 0xffffffffL;
  }
}
