package dev.gatun.processor.layout;

import static dev.gatun.annotation.CType.BOOL;
import static dev.gatun.annotation.CType.CHAR;
import static dev.gatun.annotation.CType.DOUBLE;
import static dev.gatun.annotation.CType.INT;
import static dev.gatun.annotation.CType.INT64_T;
import static dev.gatun.annotation.CType.LONG;
import static dev.gatun.annotation.CType.WCHAR_T;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.annotation.CType;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Attributes;
import dev.gatun.runtime.layout.CField;
import dev.gatun.runtime.layout.Extent;
import dev.gatun.runtime.layout.Placement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sizes, alignments and the last member's offset, as gcc and clang had them on each platform. */
final class StructsOfEachAbiTest {
  @ParameterizedTest
  @EnumSource
  void a_double_behind_a_char(Abi abi) {
    assertThat(struct(abi, CHAR, DOUBLE)).isEqualTo(isI386(abi) ? "12/4/4" : "16/8/8");
  }

  @ParameterizedTest
  @EnumSource
  void an_int64_behind_a_char(Abi abi) {
    assertThat(struct(abi, CHAR, INT64_T)).isEqualTo(isI386(abi) ? "12/4/4" : "16/8/8");
  }

  @ParameterizedTest
  @EnumSource
  void a_long_behind_a_char(Abi abi) {
    boolean isShort =
        switch (abi) {
          case LINUX_X86, LINUX_ARM, WINDOWS_X64, WINDOWS_AARCH64 -> true;
          default -> false;
        };
    assertThat(struct(abi, CHAR, LONG)).isEqualTo(isShort ? "8/4/4" : "16/8/8");
  }

  @ParameterizedTest
  @EnumSource
  void a_char_behind_a_double(Abi abi) {
    assertThat(struct(abi, DOUBLE, CHAR)).isEqualTo(isI386(abi) ? "12/4/8" : "16/8/8");
  }

  @ParameterizedTest
  @EnumSource
  void a_double_between_two_ints(Abi abi) {
    List<Extent> members = extents(abi, INT, DOUBLE, INT);
    Placement offsets = placement(abi, Attributes.STRUCT, members);

    assertThat(offsets.bits().stream().map(bit -> bit / Byte.SIZE))
        .containsExactlyElementsOf(isI386(abi) ? List.of(0L, 4L, 12L) : List.of(0L, 8L, 16L));
    assertThat(offsets.extent()).isEqualTo(isI386(abi) ? new Extent(16, 4) : new Extent(24, 8));
  }

  @ParameterizedTest
  @EnumSource
  void a_struct_of_a_double_behind_a_char(Abi abi) {
    Extent inner = placement(abi, Attributes.STRUCT, extents(abi, DOUBLE)).extent();
    List<Extent> members = List.of(abi.extent(CHAR), inner);

    assertThat(text(placement(abi, Attributes.STRUCT, members)))
        .isEqualTo(isI386(abi) ? "12/4/4" : "16/8/8");
  }

  @ParameterizedTest
  @EnumSource
  void a_union_is_padded_to_its_alignment(Abi abi) {
    List<Extent> members = List.of(abi.extent(CHAR).times(5), abi.extent(INT));

    assertThat(text(placement(abi, Attributes.UNION, members))).isEqualTo("8/4/0");
  }

  @ParameterizedTest
  @EnumSource
  void bools_and_wide_characters(Abi abi) {
    boolean isWindows = abi == Abi.WINDOWS_X64 || abi == Abi.WINDOWS_AARCH64;

    assertThat(struct(abi, BOOL, BOOL)).isEqualTo("2/1/1");
    assertThat(struct(abi, CHAR, WCHAR_T)).isEqualTo(isWindows ? "4/2/2" : "8/4/4");
  }

  /** The one platform here where a member may be aligned to less than its size. */
  private static boolean isI386(Abi abi) {
    return abi == Abi.LINUX_X86;
  }

  private static String struct(Abi abi, CType... members) {
    return text(placement(abi, Attributes.STRUCT, extents(abi, members)));
  }

  private static List<Extent> extents(Abi abi, CType... members) {
    return Arrays.stream(members).map(abi::extent).toList();
  }

  private static String text(Placement offsets) {
    return "%d/%d/%d"
        .formatted(
            offsets.extent().size(),
            offsets.extent().alignment(),
            offsets.bits().getLast() / Byte.SIZE);
  }

  private static Placement placement(Abi abi, Attributes attributes, List<Extent> members) {
    return Placement.of(abi, attributes, members.stream().map(CField::of).toList());
  }
}
