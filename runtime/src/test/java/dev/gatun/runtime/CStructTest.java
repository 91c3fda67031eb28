package dev.gatun.runtime;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.layout.Attributes;
import dev.gatun.runtime.layout.CField;
import dev.gatun.runtime.layout.Extent;
import dev.gatun.runtime.layout.Placement;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.PaddingLayout;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The layouts of structs and unions by chance lie as {@link Placement} has them. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its compilers disagree on some of these")
class CStructTest {
  private static final long SEED = Long.getLong("gatun.seed", 20_261_121);
  private static final int COUNT = 5_000;

  private static final List<ValueLayout> VALUES =
      List.of(JAVA_BYTE, JAVA_SHORT, JAVA_INT, JAVA_LONG, JAVA_FLOAT, JAVA_DOUBLE, ADDRESS);

  private static final List<CInteger> INTEGERS =
      List.of(
          CInteger.BOOL,
          CInteger.CHAR,
          CInteger.SHORT,
          CInteger.USHORT,
          CInteger.INT,
          CInteger.UINT,
          CInteger.LONG,
          CInteger.UINT64_T);

  private final Random random = new Random(SEED);
  private final List<GroupLayout> groups = new ArrayList<>();

  /** What was given to a builder, to be laid out once more. */
  private static final class Recorded {
    final CStruct.Builder builder;
    final Attributes attributes;
    final List<CField> fields = new ArrayList<>();
    final List<MemoryLayout> layouts = new ArrayList<>();

    Recorded(int index, Attributes attributes) {
      String name = "s" + index;
      this.attributes = attributes;
      this.builder = attributes.isUnion() ? CStruct.union(name) : CStruct.struct(name);
      if (attributes.isPacked()) {
        builder.packed();
      }
      if (attributes.pack() != 0) {
        builder.pack(attributes.pack());
      }
      if (attributes.alignment() != 0) {
        builder.aligned(attributes.alignment());
      }
    }

    void bits(CInteger type, int width, boolean isNamed) {
      ValueLayout layout = type.layout();
      Extent extent = new Extent(layout.byteSize(), layout.byteAlignment());
      if (isNamed) {
        builder.bits("m" + fields.size(), type, width);
      } else {
        builder.unnamedBits(type, width);
      }
      fields.add(CField.ofBits(extent, width, isNamed));
      layouts.add(layout);
    }

    void member(MemoryLayout layout, int alignment) {
      MemoryLayout named = layout.withName("m" + fields.size());
      Extent extent = new Extent(layout.byteSize(), layout.byteAlignment());
      builder.member(named, alignment);
      fields.add(CField.of(extent).aligned(alignment));
      layouts.add(named);
    }

    Placement placement() {
      return Placement.of(Platform.ABI, attributes, fields);
    }

    @Override
    public String toString() {
      return "seed %d: %s %s".formatted(SEED, attributes, fields);
    }
  }

  @Test
  void members_lie_in_the_layout_where_c_has_them() {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      Recorded recorded = recorded(i);
      try {
        GroupLayout layout = layout(recorded);
        check(recorded, layout);
        groups.add(layout);
      } catch (IllegalArgumentException | AssertionError e) {
        wrong.add(recorded + ": " + e);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_packed_array_is_less_aligned_than_its_elements() {
    StructLayout layout =
        CStruct.struct("packet")
            .packed()
            .member(JAVA_BYTE.withName("kind"))
            .member(MemoryLayout.sequenceLayout(3, JAVA_INT).withName("cells"))
            .build()
            .layout();

    assertThat(layout.byteSize()).isEqualTo(13);
    assertThat(layout.byteAlignment()).isEqualTo(1);
    assertThat(layout.byteOffset(groupElement("cells"))).isEqualTo(1);
  }

  @Test
  void a_union_of_bit_fields_is_no_more_aligned_than_in_c() {
    GroupLayout layout =
        CStruct.union("flags")
            .member(MemoryLayout.sequenceLayout(4, JAVA_BYTE).withName("bytes"))
            .bits("low", CInteger.UCHAR, 3)
            .build()
            .unionLayout();

    assertThat(layout.byteSize()).isEqualTo(4);
    assertThat(layout.byteAlignment()).isEqualTo(1);
  }

  /** On x86-64 a float passes in another register with an integer beside it than with padding. */
  @Test
  void padding_before_bit_fields_is_no_integer() {
    StructLayout layout =
        CStruct.struct("mixed")
            .member(JAVA_FLOAT.withName("number"))
            .bits("flags", CInteger.UINT64_T, 40)
            .build()
            .layout();

    assertThat(layout.memberLayouts().subList(0, 2))
        .containsExactly(JAVA_FLOAT.withName("number"), MemoryLayout.paddingLayout(4));
    assertThat(layout.memberLayouts().get(2)).isInstanceOf(ValueLayout.class);
  }

  /** The linker passes no struct that is more aligned than all of its members. */
  @Test
  void bit_fields_are_covered_by_a_unit_as_aligned_as_their_type() {
    StructLayout layout = CStruct.struct("few").bits("few", CInteger.LONG_LONG, 5).build().layout();

    assertThat(layout.memberLayouts()).containsExactly(JAVA_LONG);
  }

  @Test
  void a_bit_field_of_no_width_is_padding() {
    StructLayout layout =
        CStruct.struct("apart")
            .member(JAVA_FLOAT.withName("first"))
            .unnamedBits(CInteger.UINT64_T, 0)
            .member(JAVA_FLOAT.withName("second"))
            .build()
            .layout();

    assertThat(layout.memberLayouts())
        .filteredOn(member -> member.name().isEmpty())
        .hasSize(1)
        .allMatch(PaddingLayout.class::isInstance);
  }

  @Test
  void a_bit_field_knows_its_place_width_and_sign() {
    CStruct struct =
        CStruct.struct("flags")
            .bits("low", CInteger.INT, 3)
            .unnamedBits(CInteger.UINT, 2)
            .bits("high", CInteger.UINT, 9)
            .build();

    boolean isBigEndian = Platform.ABI.isBigEndian();
    assertThat(struct.bits("low")).isEqualTo(new BitField(0, 3, true, isBigEndian));
    assertThat(struct.bits("high")).isEqualTo(new BitField(5, 9, false, isBigEndian));
    assertThatThrownBy(() -> struct.bits("middle"))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("flags has no bit-field middle");
    assertThat(struct.layout().name()).contains("flags");
    assertThat(struct.layout().byteSize()).isEqualTo(4);
  }

  private static GroupLayout layout(Recorded recorded) {
    CStruct struct = recorded.builder.build();
    return recorded.attributes.isUnion() ? struct.unionLayout() : struct.layout();
  }

  private void check(Recorded recorded, GroupLayout layout) {
    Placement placement = recorded.placement();
    assertThat(layout.byteSize()).isEqualTo(placement.extent().size());
    assertThat(layout.byteAlignment()).isEqualTo(placement.extent().alignment());
    CStruct struct = recorded.builder.build();
    BitSet taken = new BitSet();
    for (int i = 0; i < recorded.fields.size(); i++) {
      CField field = recorded.fields.get(i);
      String name = "m" + i;
      if (!field.isBits()) {
        assertThat(layout.byteOffset(groupElement(name))).isEqualTo(placement.offset(i));
        assertThat(layout.select(groupElement(name)).byteSize()).isEqualTo(field.type().size());
        take(taken, placement.bits().get(i), field.type().size() * Byte.SIZE, recorded);
      } else if (field.isNamed()) {
        BitField bits = struct.bits(name);
        assertThat(bits.offset()).isEqualTo(placement.bits().get(i));
        assertThat(bits.width()).isEqualTo(field.bits());
        assertThat(bits.offset() + bits.width()).isLessThanOrEqualTo(layout.byteSize() * Byte.SIZE);
        take(taken, bits.offset(), bits.width(), recorded);
        if (layout instanceof StructLayout) {
          assertThat(isInUnits(layout, bits)).as(name).isTrue();
        }
      }
    }
  }

  /** No two members of a struct have a bit in common. */
  private static void take(BitSet taken, long from, long size, Recorded recorded) {
    if (!recorded.attributes.isUnion()) {
      int first = (int) from;
      int end = (int) (from + size);
      assertThat(taken.get(first, end).isEmpty()).isTrue();
      taken.set(first, end);
    }
  }

  /** Whether all bytes of a bit-field belong to integers without a name. */
  private static boolean isInUnits(GroupLayout layout, BitField bits) {
    BitSet units = new BitSet();
    int offset = 0;
    for (MemoryLayout member : layout.memberLayouts()) {
      int end = offset + (int) member.byteSize();
      if (member.name().isEmpty() && !(member instanceof PaddingLayout)) {
        units.set(offset, end);
      }
      offset = end;
    }
    int first = (int) bits.offset() / Byte.SIZE;
    int last = (int) (bits.offset() + bits.width() - 1) / Byte.SIZE;
    return units.nextClearBit(first) > last;
  }

  private Recorded recorded(int index) {
    boolean isPacked = random.nextInt(5) == 0;
    int pack = random.nextInt(5) == 0 ? 1 << random.nextInt(5) : 0;
    long alignment = random.nextInt(6) == 0 ? 1L << random.nextInt(6) : 0;
    Attributes attributes = new Attributes(random.nextInt(4) == 0, isPacked, pack, alignment);
    Recorded recorded = new Recorded(index, attributes);
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      if (random.nextBoolean()) {
        bits(recorded);
      } else {
        recorded.member(member(attributes), random.nextInt(10) == 0 ? 1 << random.nextInt(6) : 0);
      }
    }
    return recorded;
  }

  private void bits(Recorded recorded) {
    CInteger type = INTEGERS.get(random.nextInt(INTEGERS.size()));
    int greatest = type == CInteger.BOOL ? 1 : type.size() * Byte.SIZE;
    boolean isNamed = random.nextInt(4) != 0;
    boolean isEnd = !isNamed && random.nextInt(3) == 0;
    recorded.bits(type, isEnd ? 0 : 1 + random.nextInt(greatest), isNamed);
  }

  private MemoryLayout member(Attributes attributes) {
    MemoryLayout element = VALUES.get(random.nextInt(VALUES.size()));
    if (random.nextInt(4) == 0 && !groups.isEmpty()) {
      GroupLayout group = groups.get(random.nextInt(groups.size()));
      long bound = attributes.isPacked() ? 1 : attributes.pack();
      // What is more aligned the processor refuses.
      if (group.byteSize() <= 256 && (bound == 0 || group.byteAlignment() <= bound)) {
        element = group;
      }
    }
    boolean isArray = random.nextInt(4) == 0 && element.byteSize() % element.byteAlignment() == 0;
    SequenceLayout array = MemoryLayout.sequenceLayout(1 + random.nextInt(4), element);
    return isArray ? array : element;
  }
}
