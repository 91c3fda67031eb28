package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringsTest {
  private static final String WHAT = "Zoo.rename: name";

  private final Arena arena = Arena.ofConfined();

  @AfterEach
  void close() {
    arena.close();
  }

  /** Empty; one to four bytes for a character; a replacement character that is really meant. */
  @ParameterizedTest
  @ValueSource(strings = {"", "Tom", "Zoë", "\u20ac", "\ud83d\ude00\ud83d\ude00", "a\ufffdb"})
  void a_string_crosses_there_and_back(String string) {
    byte[] bytes = string.getBytes(UTF_8);

    MemorySegment terminated = Strings.toC(string, arena, WHAT);
    assertThat(terminated.byteSize()).isEqualTo(bytes.length + 1);
    assertThat(terminated.asSlice(0, bytes.length).toArray(JAVA_BYTE)).isEqualTo(bytes);
    assertThat(terminated.get(JAVA_BYTE, bytes.length)).isZero();
    assertThat(Strings.fromC(fromC(terminated), WHAT)).isEqualTo(string);
    assertThat(Strings.fromNullableC(fromC(terminated), WHAT)).isEqualTo(string);

    MemorySegment counted = Strings.toCounted(string, arena, WHAT);
    assertThat(counted.toArray(JAVA_BYTE)).isEqualTo(bytes);
    assertThat(Strings.fromCounted(fromC(counted), bytes.length, WHAT)).isEqualTo(string);
  }

  /** A pointer as C gives it: without a size. */
  private static MemorySegment fromC(MemorySegment memory) {
    return MemorySegment.ofAddress(memory.address());
  }

  /** Temporaries may come with what an earlier call left there. */
  @Test
  void the_nul_is_written_even_where_the_memory_is_not_zero() {
    MemorySegment dirty = arena.allocate(8).fill((byte) 'x');
    MemorySegment string = Strings.toC("Tom", (size, alignment) -> dirty.asSlice(0, size), WHAT);
    assertThat(Strings.fromC(fromC(string), WHAT)).isEqualTo("Tom");
  }

  @Test
  void nul_is_refused_where_c_would_end_the_string() {
    assertThatThrownBy(() -> Strings.toC("To\0m\0", arena, WHAT))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("Zoo.rename: name contains NUL at index 2, where C would end it");
  }

  @Test
  void nul_is_a_character_where_c_counts() {
    MemorySegment counted = Strings.toCounted("To\0m", arena, WHAT);
    assertThat(Strings.fromCounted(fromC(counted), 4, WHAT)).isEqualTo("To\0m");
  }

  /** Java would write a question mark. High, low, the wrong way round, at the end. */
  @ParameterizedTest
  @ValueSource(strings = {"ab\ud83dc", "ab\ude00c", "ab\ude00\ud83d", "ab\ud83d"})
  void half_a_surrogate_pair_is_refused(String string) {
    String message =
        "Zoo.rename: name contains half a surrogate pair at index 2, which UTF-8 cannot hold";
    assertThatThrownBy(() -> Strings.toC(string, arena, WHAT))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> Strings.toCounted(string, arena, WHAT)).hasMessage(message);
  }

  /**
   * A lone continuation, a cut-off character, NUL in two bytes, a surrogate, beyond Unicode,
   * Latin-1, and an error behind a replacement character that is really meant.
   */
  @ParameterizedTest
  @ValueSource(strings = {"80", "61e282", "c080", "eda080", "f4908080", "5a6feb", "efbfbd80"})
  void bytes_that_are_not_utf8_are_refused(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex + "00");
    MemorySegment memory = arena.allocateFrom(JAVA_BYTE, bytes);
    assertThatThrownBy(() -> Strings.fromC(memory, WHAT))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("Zoo.rename: name is not valid UTF-8")
        .hasCauseInstanceOf(CharacterCodingException.class);
    assertThatThrownBy(() -> Strings.fromCounted(memory, bytes.length - 1, WHAT))
        .hasMessage("Zoo.rename: name is not valid UTF-8");
  }

  @Test
  void null_and_c_s_null_are_told_apart_by_their_names() {
    assertThatThrownBy(() -> Strings.toC(null, arena, WHAT))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("Zoo.rename: name is null");
    assertThatThrownBy(() -> Strings.toCounted(null, arena, WHAT))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("Zoo.rename: name is null");
    assertThatThrownBy(() -> Strings.fromC(MemorySegment.NULL, WHAT))
        .isExactlyInstanceOf(NullResultException.class)
        .hasMessage("Zoo.rename: name is NULL; declare it @Nullable if C means that");
    assertThat(Strings.fromNullableC(MemorySegment.NULL, WHAT)).isNull();
    assertThat(Strings.fromCounted(MemorySegment.NULL, 0, WHAT)).isEmpty();
    assertThatThrownBy(() -> Strings.fromCounted(MemorySegment.NULL, 1, WHAT))
        .isExactlyInstanceOf(NullResultException.class)
        .hasMessage("Zoo.rename: name is NULL, but has the length 1");
  }

  /** Of a garbage count nothing is read: the one byte that is there would be left at once. */
  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE})
  void an_impossible_length_is_refused(long length) {
    MemorySegment pointer = fromC(arena.allocate(1));
    assertThatThrownBy(() -> Strings.fromCounted(pointer, length, WHAT))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("Zoo.rename: name has the impossible length " + length);
  }

  /** In a JVM of its own, because reading a byte too much would end it. */
  @Test
  void a_string_that_ends_with_its_page_is_read_without_leaving_it() throws Exception {
    Forked jvm = Forked.run(StringAtPageEnd.class);
    assertThat(jvm.output()).isEqualTo("terminated: Tom\ncounted: Tom\nempty: \n");
    assertThat(jvm.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1L << 31, Long.MAX_VALUE})
  void a_length_that_java_cannot_hold_is_refused(long length) {
    MemorySegment pointer = fromC(arena.allocate(1));
    assertThatThrownBy(() -> Strings.fromCounted(pointer, length, WHAT))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }
}
