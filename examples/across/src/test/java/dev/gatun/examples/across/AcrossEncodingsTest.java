package dev.gatun.examples.across;

import static dev.gatun.examples.across.AcrossEncodings.LATIN1;
import static dev.gatun.examples.across.AcrossEncodings.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossEncodings.Inline;
import dev.gatun.examples.across.AcrossEncodings.Pointers;
import dev.gatun.examples.across.AcrossEncodingsBinding.InlineStruct;
import dev.gatun.examples.across.AcrossEncodingsBinding.InlineViewStruct;
import dev.gatun.examples.across.AcrossEncodingsBinding.PointersStruct;
import dev.gatun.examples.across.AcrossEncodingsBinding.PointersViewStruct;
import dev.gatun.runtime.MalformedStringException;
import dev.gatun.runtime.NullResultException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Strings in charsets other than UTF-8, wide strings, and strings inside of structs. */
class AcrossEncodingsTest {
  private static final AcrossEncodings C = AcrossEncodingsBinding.open();
  private static final Inline AGREED = new Inline(7, "Zoë", "Züri", "ab", LATIN1, 9);

  @AfterEach
  void c_agrees() {
    assertThat(C.failures()).isZero();
  }

  @Test
  void strings_cross_in_their_charset() {
    assertThat(C.isLatin1(LATIN1)).isTrue();
    assertThat(C.latin1()).isEqualTo(LATIN1);
  }

  @Test
  void the_wrong_charset_is_noticed() {
    assertThat(C.isBytesOf(LATIN1)).isFalse();
    assertThat(C.failures()).isEqualTo(1);
    assertThatThrownBy(C::latin1AsUtf8)
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("the result of AcrossEncodings.latin1AsUtf8 is not valid UTF-8 at index 2");
    assertThatThrownBy(C::undefined)
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("the result of AcrossEncodings.undefined is not valid windows-1252 at index 2");
  }

  @Test
  void a_character_that_the_charset_lacks_is_refused() {
    assertThatThrownBy(() -> C.isLatin1(TEXT))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage(
            "AcrossEncodings.isLatin1: text contains U+65E5 at index 18,"
                + " which ISO-8859-1 cannot hold");
  }

  @Test
  void wide_strings_cross_to_c() {
    assertThat(C.isWide(TEXT)).isTrue();
    assertThat(C.isUtf16(TEXT)).isTrue();
    assertThat(C.isUtf32(TEXT)).isTrue();
  }

  @Test
  void wide_strings_cross_from_c() {
    assertThat(C.wide(true)).isEqualTo(TEXT);
    assertThat(C.utf16(true)).isEqualTo(TEXT);
    assertThat(C.utf32(true)).isEqualTo(TEXT);
    assertThat(C.wide(false)).isNull();
    assertThat(C.utf16(false)).isNull();
    assertThatThrownBy(() -> C.utf32(false)).isExactlyInstanceOf(NullResultException.class);
  }

  @Test
  void wide_strings_are_not_read_beyond_their_end() {
    assertThat(C.wideAtPageEnd()).isEqualTo("edge");
    assertThat(C.utf16AtPageEnd()).isEqualTo("edge");
  }

  @Test
  void what_is_wrong_with_a_wide_string_is_said_with_its_index() {
    assertThatThrownBy(C::lonely)
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("the result of AcrossEncodings.lonely is not valid UTF-16 at index 1");
    assertThatThrownBy(C::beyond)
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("the result of AcrossEncodings.beyond is not valid UTF-32 at index 2");
    assertThatThrownBy(() -> C.isWide("a\0"))
        .hasMessage("AcrossEncodings.isWide: text contains NUL at index 1, where C would end it");
    assertThatThrownBy(() -> C.isUtf16("ab\ud83d"))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessageStartingWith("AcrossEncodings.isUtf16: text contains half a surrogate pair at");
    assertThatThrownBy(() -> C.isUtf32(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossEncodings.isUtf32: text is null");
  }

  @Test
  void a_slice_counts_the_units_of_its_type() {
    assertThat(C.sumUtf16("ab\0🐈")).isEqualTo('a' + 2 * 'b' + 4 * 0xd83d + 5 * 0xdc08);
    assertThat(C.sumUtf16("")).isZero();
    assertThat(C.sumUtf16(null)).isZero();
    long cat = System.getProperty("os.name").startsWith("Windows") ? 0xd83d + 2 * 0xdc08 : 0x1f408;
    assertThat(C.sumWide("🐈")).isEqualTo(cat);
    assertThat(C.sumLatin1("aü")).isEqualTo('a' + 2 * 0xfc);
  }

  @Test
  void a_callback_gets_strings_in_every_encoding() {
    List<String> got = new ArrayList<>();
    int answer =
        C.call(
            (wide, utf16, latin1) -> {
              got.addAll(List.of(wide, utf16, latin1));
              return 42;
            });
    assertThat(answer).isEqualTo(42);
    assertThat(got).containsExactly(TEXT, TEXT, LATIN1);
  }

  @Test
  void pointers_to_strings_are_members() {
    assertThat(C.pointers()).isEqualTo(new Pointers(LATIN1, TEXT, "ab\0c"));
    assertThat(C.arePointers(new Pointers(LATIN1, TEXT, "ab\0c"))).isTrue();
    assertThatThrownBy(() -> C.arePointers(new Pointers("日", TEXT, "")))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("Pointers.latin1 contains U+65E5 at index 0, which ISO-8859-1 cannot hold");
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = PointersStruct.toC(C.pointers(), arena, "pointers");
      PointersViewStruct view = PointersViewStruct.of(memory);
      assertThat(view.latin1()).isEqualTo(LATIN1);
      assertThat(view.wide()).isEqualTo(TEXT);
      assertThat(C.arePointersOf(view)).isTrue();
    }
  }

  @Test
  void structs_lie_as_in_c() {
    Layout layout = new Layout(C::sizeOf, C::offsetOf);
    layout.agrees(InlineStruct.LAYOUT, InlineViewStruct.LAYOUT, PointersStruct.LAYOUT);
    assertThat(InlineStruct.LAYOUT.byteAlignment()).isEqualTo(C.alignOf("EncodingsInline"));
  }

  @Test
  void strings_in_place_cross_both_ways() {
    assertThat(C.inline()).isEqualTo(AGREED);
    assertThat(C.isInline(AGREED)).isTrue();
  }

  @Test
  void a_string_that_fills_its_array_needs_no_nul_to_be_read() {
    assertThat(C.full()).isEqualTo(new Inline(1, "123456789", "12345", "123", "123456", 255));
  }

  @Test
  void a_string_that_leaves_no_room_for_nul_is_not_written() {
    assertThatThrownBy(() -> C.isInline(C.full()))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("Inline.name takes 9 units and a NUL, but C has room for 9");
    assertThatThrownBy(() -> C.isInline(new Inline(7, "Zoë", "Zürich", "ab", LATIN1, 9)))
        .hasMessage("Inline.wide takes 6 units and a NUL, but C has room for 5");
    assertThatThrownBy(() -> C.isInline(new Inline(7, null, "", "", "", 9)))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("Inline.name is null");
    assertThatThrownBy(() -> C.isInline(new Inline(7, "a\0b", "", "", "", 9)))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("Inline.name contains NUL at index 1, where C would end it");
  }

  @Test
  void bytes_in_place_that_are_not_of_the_charset_are_refused() {
    assertThatThrownBy(C::broken)
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("Inline.name is not valid UTF-8 at index 1");
  }

  @Test
  void c_changes_a_string_in_place() {
    Inline[] value = {AGREED};
    C.rename(value);
    assertThat(value[0]).isEqualTo(new Inline(8, "Tom", "Züri", "ab", LATIN1, 9));
  }

  @Test
  void a_view_reads_and_writes_strings_in_place() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory =
          arena.allocate(
              InlineViewStruct.LAYOUT.byteSize(), InlineViewStruct.LAYOUT.byteAlignment());
      memory.fill((byte) 0xee);
      InlineViewStruct view = InlineViewStruct.of(memory);
      view.name("Zoë");
      view.wide("Züri");
      view.utf16("ab");
      view.latin1(LATIN1);
      view.last(9);
      memory.set(java.lang.foreign.ValueLayout.JAVA_BYTE, 0, (byte) 7);
      assertThat(C.isInlineView(view)).isTrue();
      assertThat(view.name() + view.wide() + view.utf16() + view.latin1())
          .isEqualTo("ZoëZüriab" + LATIN1);
      assertThatThrownBy(() -> view.latin1("123456"))
          .hasMessage("InlineView.latin1 takes 6 units and a NUL, but C has room for 6");
      assertThat(view.latin1()).isEqualTo(LATIN1);
      assertThat(view.last()).isEqualTo(9);
    }
  }

  @Test
  void a_view_of_closed_memory_gives_no_string() {
    InlineViewStruct view;
    try (Arena arena = Arena.ofConfined()) {
      view = InlineViewStruct.allocate(arena);
      assertThat(view.name()).isEmpty();
    }
    assertThatThrownBy(view::name).isExactlyInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> view.name("Tom")).isExactlyInstanceOf(IllegalStateException.class);
  }

  @Test
  void long_strings_cross_in_every_encoding() {
    String text = "日本🐈".repeat(100_000);
    assertThat(C.sumUtf16(text)).isPositive();
    assertThat(C.sumWide(text)).isPositive();
    assertThat(C.sumLatin1("ü".repeat(1_000_000))).isEqualTo(0xfcL * 1_000_000 * 1_000_001 / 2);
  }
}
