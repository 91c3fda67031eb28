package dev.gatun.runtime;

import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_CHAR;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CStringTest {
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
    byte[] bytes = string.getBytes(StandardCharsets.UTF_8);

    MemorySegment terminated = UTF_8.toC(string, arena, WHAT);
    assertThat(terminated.byteSize()).isEqualTo(bytes.length + 1);
    assertThat(terminated.asSlice(0, bytes.length).toArray(JAVA_BYTE)).isEqualTo(bytes);
    assertThat(terminated.get(JAVA_BYTE, bytes.length)).isZero();
    assertThat(UTF_8.fromC(fromC(terminated), WHAT)).isEqualTo(string);
    assertThat(UTF_8.fromNullableC(fromC(terminated), WHAT)).isEqualTo(string);

    MemorySegment counted = UTF_8.toCounted(string, arena, WHAT);
    assertThat(counted.toArray(JAVA_BYTE)).isEqualTo(bytes);
    assertThat(UTF_8.fromCounted(fromC(counted), bytes.length, WHAT)).isEqualTo(string);
  }

  /** A pointer as C gives it: without a size. */
  private static MemorySegment fromC(MemorySegment memory) {
    return MemorySegment.ofAddress(memory.address());
  }

  /** Temporaries may come with what an earlier call left there. */
  @Test
  void the_nul_is_written_even_where_the_memory_is_not_zero() {
    MemorySegment dirty = arena.allocate(8).fill((byte) 'x');
    MemorySegment string = UTF_8.toC("Tom", (size, alignment) -> dirty.asSlice(0, size), WHAT);
    assertThat(UTF_8.fromC(fromC(string), WHAT)).isEqualTo("Tom");
  }

  @Test
  void nul_is_refused_where_c_would_end_the_string() {
    assertThatThrownBy(() -> UTF_8.toC("To\0m\0", arena, WHAT))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("Zoo.rename: name contains NUL at index 2, where C would end it");
  }

  @Test
  void nul_is_a_character_where_c_counts() {
    MemorySegment counted = UTF_8.toCounted("To\0m", arena, WHAT);
    assertThat(UTF_8.fromCounted(fromC(counted), 4, WHAT)).isEqualTo("To\0m");
  }

  /** Java would write a question mark. High, low, the wrong way round, at the end. */
  @ParameterizedTest
  @ValueSource(strings = {"ab\ud83dc", "ab\ude00c", "ab\ude00\ud83d", "ab\ud83d"})
  void half_a_surrogate_pair_is_refused(String string) {
    String message =
        "Zoo.rename: name contains half a surrogate pair at index 2, which UTF-8 cannot hold";
    assertThatThrownBy(() -> UTF_8.toC(string, arena, WHAT))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> UTF_8.toCounted(string, arena, WHAT)).hasMessage(message);
  }

  /**
   * A lone continuation, a cut-off character, NUL in two bytes, a surrogate, beyond Unicode,
   * Latin-1, and an error behind a replacement character that is really meant.
   */
  @ParameterizedTest
  @CsvSource({
    "80, 0",
    "61e282, 1",
    "c080, 0",
    "eda080, 0",
    "f4908080, 0",
    "5a6feb, 2",
    "efbfbd80, 3"
  })
  void bytes_that_are_not_utf8_are_refused(String hex, int index) {
    String message = "Zoo.rename: name is not valid UTF-8 at index " + index;
    byte[] bytes = HexFormat.of().parseHex(hex + "00");
    MemorySegment memory = arena.allocateFrom(JAVA_BYTE, bytes);
    assertThatThrownBy(() -> UTF_8.fromC(memory, WHAT))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> UTF_8.fromCounted(memory, bytes.length - 1, WHAT)).hasMessage(message);
  }

  @Test
  void null_and_c_s_null_are_told_apart_by_their_names() {
    assertThatThrownBy(() -> UTF_8.toC(null, arena, WHAT))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("Zoo.rename: name is null");
    assertThatThrownBy(() -> UTF_8.toCounted(null, arena, WHAT))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("Zoo.rename: name is null");
    assertThatThrownBy(() -> UTF_8.fromC(MemorySegment.NULL, WHAT))
        .isExactlyInstanceOf(NullResultException.class)
        .hasMessage("Zoo.rename: name is NULL; declare it @Nullable if C means that");
    assertThat(UTF_8.fromNullableC(MemorySegment.NULL, WHAT)).isNull();
    assertThat(UTF_8.fromCounted(MemorySegment.NULL, 0, WHAT)).isEmpty();
    assertThatThrownBy(() -> UTF_8.fromCounted(MemorySegment.NULL, 1, WHAT))
        .isExactlyInstanceOf(NullResultException.class)
        .hasMessage("Zoo.rename: name is NULL, but has the length 1");
  }

  /** Of a garbage count nothing is read: the one byte that is there would be left at once. */
  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE / 2, Long.MIN_VALUE})
  void an_impossible_length_is_refused(long length) {
    MemorySegment pointer = fromC(arena.allocate(1));
    for (CString encoding : encodings()) {
      assertThatThrownBy(() -> encoding.fromCounted(pointer, length, WHAT))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("Zoo.rename: name has the impossible length " + length);
    }
  }

  /** In a JVM of its own, because reading a byte too much would end it. */
  @Test
  void a_string_that_ends_with_its_page_is_read_without_leaving_it() throws Exception {
    Forked jvm = Forked.run(StringAtPageEnd.class);
    assertThat(jvm.output())
        .isEqualTo("terminated: Tom\ncounted: Tom\nempty: \nwide: Tom\nwider: Tom\n");
    assertThat(jvm.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1L << 31, Long.MAX_VALUE})
  void a_length_that_java_cannot_hold_is_refused(long length) {
    MemorySegment pointer = fromC(arena.allocate(1));
    assertThatThrownBy(() -> UTF_8.fromCounted(pointer, length, WHAT))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }

  private static List<CString> encodings() {
    return List.of(
        UTF_8,
        CString.WIDE,
        CString.UTF_16,
        CString.UTF_32,
        CString.of("ISO-8859-1"),
        CString.of("US-ASCII"),
        CString.of("windows-1252"),
        CString.of("GB18030"),
        CString.of("IBM037"),
        CString.of("ISO-2022-JP"));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void every_encoding_crosses_there_and_back(CString encoding) {
    for (String string : List.of("", "T", "Tom and his sister")) {
      MemorySegment terminated = encoding.toC(string, arena, WHAT);
      assertThat(encoding.fromC(fromC(terminated), WHAT)).isEqualTo(string);
      MemorySegment counted = encoding.toCounted(string, arena, WHAT);
      assertThat(encoding.fromCounted(fromC(counted), encoding.count(counted), WHAT))
          .isEqualTo(string);
      MemorySegment array = arena.allocate(80, 4).fill((byte) 'x');
      toArray(encoding, string, array);
      assertThat(fromArray(encoding, array)).isEqualTo(string);
    }
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void every_encoding_refuses_nul_and_half_a_pair(CString encoding) {
    assertThatThrownBy(() -> encoding.toC("ab\0", arena, WHAT))
        .hasMessage("Zoo.rename: name contains NUL at index 2, where C would end it");
    assertThatThrownBy(() -> encoding.toC("ab\ud83d", arena, WHAT))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessageStartingWith("Zoo.rename: name contains half a surrogate pair at index 2,");
  }

  @Test
  void a_charset_has_its_own_bytes() {
    CString latin1 = CString.of("ISO-8859-1");
    MemorySegment copy = latin1.toC("Gr\u00fc\u00dfe", arena, WHAT);
    assertThat(HexFormat.of().formatHex(copy.toArray(JAVA_BYTE))).isEqualTo("4772fcdf6500");
    assertThat(latin1.fromC(fromC(copy), WHAT)).isEqualTo("Gr\u00fc\u00dfe");
  }

  /** Java would write a question mark, which is another file name, another password. */
  @Test
  void a_character_that_a_charset_cannot_hold_is_refused() {
    assertThatThrownBy(() -> CString.of("ISO-8859-1").toC("5 \u20ac", arena, WHAT))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("Zoo.rename: name contains U+20AC at index 2, which ISO-8859-1 cannot hold");
    assertThatThrownBy(() -> CString.of("US-ASCII").toCounted("a\ud83d\ude00", arena, WHAT))
        .hasMessage("Zoo.rename: name contains U+1F600 at index 1, which US-ASCII cannot hold");
  }

  @Test
  void bytes_that_a_charset_does_not_know_are_refused() {
    MemorySegment memory = arena.allocateFrom(JAVA_BYTE, new byte[] {'a', (byte) 0x81, 0});
    assertThatThrownBy(() -> CString.of("windows-1252").fromC(memory, WHAT))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("Zoo.rename: name is not valid windows-1252 at index 1");
  }

  @Test
  void wide_strings_have_the_units_of_c() {
    String cat = "a\ud83d\udc08";
    assertThat(CString.UTF_16.toC(cat, arena, WHAT).toArray(JAVA_CHAR))
        .containsExactly('a', '\ud83d', '\udc08', '\0');
    assertThat(CString.UTF_32.toC(cat, arena, WHAT).toArray(JAVA_INT))
        .containsExactly('a', 0x1f408, 0);
    assertThat(CString.WIDE.toC(cat, arena, WHAT).byteSize())
        .isEqualTo(CInteger.WCHAR_T.size() == 2 ? 8 : 12);
    assertThat(CString.UTF_16.count(CString.UTF_16.toCounted(cat, arena, WHAT))).isEqualTo(3);
    assertThat(CString.UTF_32.count(CString.UTF_32.toCounted(cat, arena, WHAT))).isEqualTo(2);
  }

  @Test
  void units_that_are_no_characters_are_refused() {
    MemorySegment lonely = arena.allocateFrom(JAVA_CHAR, 'a', '\udc08', 'b', '\0');
    assertThatThrownBy(() -> CString.UTF_16.fromC(lonely, WHAT))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("Zoo.rename: name is not valid UTF-16 at index 1");
    for (int wrong : new int[] {0xd83d, 0x110000, -1}) {
      MemorySegment units = arena.allocateFrom(JAVA_INT, 'a', 'b', wrong, 0);
      assertThatThrownBy(() -> CString.UTF_32.fromC(units, WHAT))
          .isExactlyInstanceOf(MalformedStringException.class)
          .hasMessage("Zoo.rename: name is not valid UTF-32 at index 2");
    }
  }

  @Test
  void an_array_is_read_up_to_its_nul_or_to_its_end() {
    MemorySegment array = arena.allocateFrom(JAVA_BYTE, new byte[] {'T', 'o', 0, 'm'});
    assertThat(fromArray(UTF_8, array)).isEqualTo("To");
    array.set(JAVA_BYTE, 2, (byte) 'o');
    assertThat(fromArray(UTF_8, array)).isEqualTo("Toom");
    MemorySegment wide = arena.allocateFrom(JAVA_INT, 'T', 'o', 'm');
    assertThat(fromArray(CString.UTF_32, wide)).isEqualTo("Tom");
  }

  @Test
  void an_array_keeps_room_for_nul_and_is_zero_behind_it() {
    MemorySegment array = arena.allocate(6).fill((byte) 'x');
    toArray(UTF_8, "Zo\u00eb", array);
    assertThat(array.toArray(JAVA_BYTE)).containsExactly('Z', 'o', 0xc3, 0xab, 0, 0);
    toArray(UTF_8, "", array);
    assertThat(array.toArray(JAVA_BYTE)).containsOnly(0);
    toArray(UTF_8, "12345", array);
    assertThatThrownBy(() -> toArray(UTF_8, "Zo\u00eb 6", array))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("Zoo.rename: name takes 6 units and a NUL, but C has room for 6");
    assertThat(array.toArray(JAVA_BYTE)).containsExactly('1', '2', '3', '4', '5', 0);
    assertThatThrownBy(() -> toArray(CString.UTF_32, "ab", arena.allocate(8, 4)))
        .hasMessage("Zoo.rename: name takes 2 units and a NUL, but C has room for 2");
  }

  @Test
  void a_list_ends_with_null() {
    String[] names = {"Tom", "", "Zo\u00eb"};
    for (CString encoding : List.of(UTF_8, CString.WIDE, CString.UTF_16)) {
      MemorySegment list = encoding.toList(names, arena, WHAT);
      assertThat(list.byteSize()).isEqualTo(4 * ADDRESS.byteSize());
      assertThat(list.getAtIndex(ADDRESS, 3)).isEqualTo(MemorySegment.NULL);
      assertThat(encoding.fromList(fromC(list), WHAT)).isEqualTo(names);
      assertThat(encoding.fromNullableList(fromC(list), WHAT)).isEqualTo(names);
    }
    assertThat(UTF_8.fromList(UTF_8.toList(new String[0], arena, WHAT), WHAT)).isEmpty();
    assertThat(UTF_8.fromNullableList(MemorySegment.NULL, WHAT)).isNull();
  }

  @Test
  void what_is_wrong_with_an_element_of_a_list_is_said_with_its_index() {
    assertThatThrownBy(() -> UTF_8.toList(null, arena, WHAT))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("Zoo.rename: name is null");
    assertThatThrownBy(() -> UTF_8.toList(new String[] {"a", null}, arena, WHAT))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("Zoo.rename: name[1] is null");
    assertThatThrownBy(() -> UTF_8.toList(new String[] {"a\0"}, arena, WHAT))
        .hasMessage("Zoo.rename: name[0] contains NUL at index 1, where C would end it");
    assertThatThrownBy(() -> UTF_8.fromList(MemorySegment.NULL, WHAT))
        .isExactlyInstanceOf(NullResultException.class);
  }

  /** The string in an array that lies behind another byte. */
  private static String fromArray(CString encoding, MemorySegment array) {
    MemorySegment struct = MemorySegment.ofArray(new byte[(int) array.byteSize() + 1]);
    struct.asSlice(1).copyFrom(array);
    return encoding.fromArray(struct, 1, (int) encoding.count(array), WHAT);
  }

  private static void toArray(CString encoding, String string, MemorySegment array) {
    encoding.toArray(string, array, 0, (int) encoding.count(array), WHAT);
  }
}
