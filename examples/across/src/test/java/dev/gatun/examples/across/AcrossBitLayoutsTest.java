package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Structs with bit-fields, and packed and aligned ones, lie as the C compiler lays them. */
class AcrossBitLayoutsTest {
  private static final AcrossBits C = AcrossBitsBinding.open();

  @Test
  void layouts_are_those_of_the_c_compiler() {
    Stream.of(
            AcrossBitsBinding.FlagsStruct.LAYOUT,
            AcrossBitsBinding.LowHighStruct.LAYOUT,
            AcrossBitsBinding.StraddlingStruct.LAYOUT,
            AcrossBitsBinding.EndedStruct.LAYOUT,
            AcrossBitsBinding.WholeStruct.LAYOUT,
            AcrossBitsBinding.WideStruct.LAYOUT,
            AcrossBitsBinding.AcrossStruct.LAYOUT,
            AcrossBitsBinding.MixedStruct.LAYOUT,
            AcrossBitsBinding.BitsAndFloatStruct.LAYOUT,
            AcrossBitsBinding.FloatAndBitsStruct.LAYOUT,
            AcrossBitsBinding.FloatAndGapStruct.LAYOUT,
            AcrossBitsBinding.DoubleAndBitsStruct.LAYOUT,
            AcrossBitsBinding.BitsAndDoubleStruct.LAYOUT,
            AcrossBitsBinding.InMemoryStruct.LAYOUT,
            AcrossPackingBinding.PackedStruct.LAYOUT,
            AcrossPackingBinding.AlignedStruct.LAYOUT,
            AcrossPackingBinding.BlockStruct.LAYOUT,
            AcrossBitViewsBinding.HolderViewStruct.LAYOUT,
            AcrossBitViewsBinding.ReadingsUnion.LAYOUT,
            AcrossBitViewsBinding.OddViewUnion.LAYOUT,
            AcrossPackingBinding.PackedArrayViewStruct.LAYOUT,
            AcrossPackingBinding.PackedViewStruct.LAYOUT,
            AcrossPackingBinding.AlignedViewStruct.LAYOUT)
        .forEach(
            layout -> {
              new Layout(C::bits_size_of, C::bits_offset_of).agrees(layout);
              assertThat(layout.byteAlignment())
                  .as(layout.name().orElseThrow())
                  .isEqualTo(C.bits_align_of(layout.name().orElseThrow()));
            });
  }

  @Test
  void layouts_with_members_of_other_names_are_those_of_the_c_compiler() {
    Stream.of(
            AcrossPackingBinding.HeaderStruct.LAYOUT,
            AcrossPackingBinding.HeaderViewStruct.LAYOUT,
            AcrossBitTagsBinding.ByModeStruct.LAYOUT,
            AcrossBitTagsBinding.ByModeViewStruct.LAYOUT,
            AcrossBitTagsBinding.ByNumberStruct.LAYOUT)
        .forEach(
            layout -> {
              String type = layout.name().orElseThrow();
              assertThat(layout.byteSize()).as(type).isEqualTo(C.bits_size_of(type));
              assertThat(layout.byteAlignment()).as(type).isEqualTo(C.bits_align_of(type));
            });
    Layout layout = new Layout(C::bits_size_of, C::bits_offset_of);
    for (String member : new String[] {"length", "sum", "stamp", "x"}) {
      layout.agrees(AcrossPackingBinding.HeaderStruct.LAYOUT, member, "BitsHeader." + member);
    }
    layout.agrees(AcrossPackingBinding.HeaderStruct.LAYOUT, "bits", "BitsHeader.byte");
    layout.agrees(AcrossBitTagsBinding.ByModeStruct.LAYOUT, "body", "BitsTagged.large");
    layout.agrees(AcrossBitTagsBinding.ByNumberStruct.LAYOUT, "body", "BitsNumbered.whole");
  }
}
