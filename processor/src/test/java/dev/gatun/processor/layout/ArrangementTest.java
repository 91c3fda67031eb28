package dev.gatun.processor.layout;

import static dev.gatun.processor.model.Samples.member;
import static dev.gatun.processor.model.Samples.name;
import static dev.gatun.processor.model.Samples.scalar;
import static dev.gatun.processor.model.Samples.sealedUnion;
import static dev.gatun.processor.model.Samples.struct;
import static dev.gatun.processor.model.Samples.union;
import static dev.gatun.processor.model.Samples.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.annotation.CType;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Encoding;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.Samples;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Extent;
import dev.gatun.runtime.layout.Placement;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ArrangementTest {
  private static final Aggregate TEXT =
      struct(
          "Text",
          member(
              "data",
              new Slice(
                  new Text(Encoding.UTF_8, false), Samples.named("len"), CType.UINT64_T, false)));

  @Test
  void a_slice_is_a_pointer_and_then_a_length() {
    assertThat(CMember.of(TEXT)).extracting(CMember::name).containsExactly("data", "len");
    assertThat(bytes(new Arrangement(unit(TEXT), Abi.LINUX_X64).placement(TEXT)))
        .containsExactly(0L, 8L);
    assertThat(bytes(new Arrangement(unit(TEXT), Abi.LINUX_ARM).placement(TEXT)))
        .containsExactly(0L, 8L);
    assertThat(bytes(new Arrangement(unit(TEXT), Abi.LINUX_X86).placement(TEXT)))
        .containsExactly(0L, 4L);
  }

  @Test
  void a_length_may_come_first() {
    Aggregate struct =
        struct(
            "Text",
            member("data", new Slice(new Address(false), Samples.named("n"), CType.INT, true)));

    assertThat(CMember.of(struct)).extracting(CMember::name).containsExactly("n", "data");
    assertThat(bytes(new Arrangement(unit(struct), Abi.MACOS_AARCH64).placement(struct)))
        .containsExactly(0L, 8L);
  }

  @Test
  void an_array_in_place_is_as_aligned_as_its_element() {
    Aggregate struct =
        struct(
            "Mixed",
            member("flag", scalar(CType.BOOL)),
            member("cells", new InlineArray(scalar(CType.SHORT), 3)),
            member("last", scalar(CType.CHAR)));

    Arrangement arrangement = new Arrangement(unit(struct), Abi.LINUX_X64);

    assertThat(bytes(arrangement.placement(struct))).containsExactly(0L, 2L, 8L);
    assertThat(arrangement.placement(struct).extent()).isEqualTo(new Extent(10, 2));
  }

  /**
   * The struct of the seed case: a tag, and a union as large and aligned as its greatest variant.
   */
  @Test
  void a_tagged_union_is_a_union_of_its_variants() {
    Aggregate tail = struct("DogTail", member("dogTail", scalar(CType.UINT16_T)));
    Aggregate called = struct("CatName", member("catName", new Copied(name("Text"))));
    SealedUnion body = sealedUnion("Body", tail, called);
    Aggregate animal =
        struct(
            "Animal",
            member("kind", scalar(CType.INT)),
            member("body", new TaggedUnion(name("Body"), Samples.named("kind"))));
    Unit unit = unit(animal, body, tail, called, TEXT);

    Arrangement arrangement = new Arrangement(unit, Abi.LINUX_X64);

    assertThat(arrangement.extent(body)).isEqualTo(new Extent(16, 8));
    assertThat(bytes(arrangement.placement(animal))).containsExactly(0L, 8L);
    assertThat(arrangement.placement(animal).extent()).isEqualTo(new Extent(24, 8));
  }

  @Test
  void members_of_a_union_share_their_place() {
    Aggregate number =
        union("Number", member("i", scalar(CType.INT)), member("d", scalar(CType.DOUBLE)));

    Arrangement arrangement = new Arrangement(unit(number), Abi.LINUX_X64);

    assertThat(bytes(arrangement.placement(number))).containsExactly(0L, 0L);
    assertThat(arrangement.placement(number).extent()).isEqualTo(new Extent(8, 8));
  }

  private static List<Long> bytes(Placement placement) {
    return placement.bits().stream().map(bit -> bit / Byte.SIZE).toList();
  }
}
