package dev.gatun.runtime;

import dev.gatun.runtime.layout.Attributes;
import dev.gatun.runtime.layout.CField;
import dev.gatun.runtime.layout.Extent;
import dev.gatun.runtime.layout.Placement;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.StructLayout;
import java.lang.foreign.UnionLayout;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A struct or union as C has it on this platform, with what layouts alone cannot say: bit-fields,
 * packing, and alignments of its own.
 */
public final class CStruct {
  private final String name;
  private final Attributes attributes;
  private final Placement placement;
  private final List<MemoryLayout> members;
  private final Map<String, BitField> bits;

  private CStruct(Builder builder) {
    this.name = builder.name;
    this.attributes = builder.attributes();
    this.placement = builder.placement();
    this.members = builder.layouts(placement);
    this.bits = builder.bits(placement);
  }

  /**
   * {@return a builder of a struct}
   *
   * @param name its name in C
   */
  public static Builder struct(String name) {
    return new Builder(name, false);
  }

  /**
   * {@return a builder of a union}
   *
   * @param name its name in C
   */
  public static Builder union(String name) {
    return new Builder(name, true);
  }

  /** {@return the layout of a struct; bit-fields are units without names in it} */
  public StructLayout layout() {
    StructLayout layout = MemoryLayout.structLayout(members.toArray(new MemoryLayout[0]));
    return layout.withByteAlignment(placement.extent().alignment()).withName(name);
  }

  /** {@return the layout of a union; bit-fields are units without names in it} */
  public UnionLayout unionLayout() {
    UnionLayout layout = MemoryLayout.unionLayout(members.toArray(new MemoryLayout[0]));
    return layout.withByteAlignment(placement.extent().alignment()).withName(name);
  }

  /**
   * {@return a bit-field}
   *
   * @param member its name
   * @throws IllegalArgumentException if there is no bit-field of this name
   */
  public BitField bits(String member) {
    BitField field = bits.get(member);
    if (field == null) {
      throw new IllegalArgumentException(name + " has no bit-field " + member);
    }
    return field;
  }

  /** Takes the members in the order of C. */
  public static final class Builder {
    private final String name;
    private final boolean isUnion;
    private boolean isPacked;
    private int pack;
    private long alignment;
    private final List<CField> fields = new ArrayList<>();

    /** The layout of a member; of a bit-field, one of its type with its name, if it has one. */
    private final List<MemoryLayout> declared = new ArrayList<>();

    private final List<Boolean> signs = new ArrayList<>();
    private final List<String> platforms = new ArrayList<>();
    private @Nullable Placement asked;

    private Builder(String name, boolean isUnion) {
      this.name = name;
      this.isUnion = isUnion;
    }

    /** {@return this, with all members packed} */
    public Builder packed() {
      isPacked = true;
      return this;
    }

    /**
     * {@return this, with no member aligned to more}
     *
     * @param bytes the bound
     */
    public Builder pack(int bytes) {
      pack = bytes;
      return this;
    }

    /**
     * {@return this, aligned to no less}
     *
     * @param bytes the alignment
     */
    public Builder aligned(long bytes) {
      alignment = bytes;
      return this;
    }

    /**
     * {@return this, with a member}
     *
     * @param layout its layout and name
     */
    public Builder member(MemoryLayout layout) {
      return member(layout, 0);
    }

    /**
     * {@return this, with a member that is aligned to no less}
     *
     * @param layout its layout and name
     * @param bytes the alignment
     */
    public Builder member(MemoryLayout layout, long bytes) {
      Extent extent = new Extent(layout.byteSize(), layout.byteAlignment());
      return add(CField.of(extent).aligned(bytes), layout, false);
    }

    /**
     * {@return this, with a bit-field}
     *
     * @param member its name
     * @param type its type
     * @param width the number of its bits
     */
    public Builder bits(String member, CInteger type, int width) {
      ValueLayout layout = type.layout();
      Extent extent = new Extent(layout.byteSize(), layout.byteAlignment());
      return add(CField.ofBits(extent, width, true), layout.withName(member), type.signed());
    }

    /**
     * {@return this, with a bit-field that has no name}
     *
     * @param type its type
     * @param width the number of its bits; 0 ends the unit of those before
     */
    public Builder unnamedBits(CInteger type, int width) {
      ValueLayout layout = type.layout();
      Extent extent = new Extent(layout.byteSize(), layout.byteAlignment());
      return add(CField.ofBits(extent, width, false), layout.withoutName(), type.signed());
    }

    /**
     * {@return this, with the places of its members on a platform; where they are said for any, the
     * struct has members beside these, and exists on the platforms of which they are said}
     *
     * @param platform the platform, as {@link dev.gatun.runtime.layout.Abi#title} has it
     * @param size the size of the whole, in bytes
     * @param alignment the alignment of the whole, in bytes
     * @param bits the offset of each member, in bits
     */
    public Builder on(String platform, long size, long alignment, long... bits) {
      platforms.add(platform);
      if (platform.equals(Platform.ABI.title())) {
        List<Long> offsets = Arrays.stream(bits).boxed().toList();
        asked = new Placement(offsets, new Extent(size, alignment));
      }
      return this;
    }

    /**
     * {@return the struct or union}
     *
     * @throws UnsupportedOperationException if compilers of this platform disagree on its layout,
     *     or if the struct is partial and the compiler for this platform was not asked
     */
    public CStruct build() {
      if (!platforms.isEmpty() && asked == null) {
        throw new UnsupportedOperationException(
            "where the members of %s lie is known for %s, but not for %s: compile its declaration with -Agatun.targets for this platform too"
                .formatted(name, String.join(", ", platforms), Platform.ABI.title()));
      }
      if (Placement.isDisputed(Platform.ABI, attributes(), fields)) {
        throw new UnsupportedOperationException(
            "compilers for %s disagree on the layout of %s".formatted(Platform.ABI.title(), name));
      }
      return new CStruct(this);
    }

    private Builder add(CField field, MemoryLayout layout, boolean signed) {
      fields.add(field);
      declared.add(layout);
      signs.add(signed);
      return this;
    }

    private Placement placement() {
      return asked == null ? Placement.of(Platform.ABI, attributes(), fields) : asked;
    }

    private Attributes attributes() {
      return new Attributes(isUnion, isPacked, pack, alignment);
    }

    /** The members as they lie: those of a partial struct may be declared in another order. */
    private PlacedLayouts inOrder(Placement placement) {
      if (asked == null) {
        return new PlacedLayouts(placement, fields, declared);
      }
      List<Integer> order =
          IntStream.range(0, fields.size())
              .boxed()
              .sorted(Comparator.comparing(placement.bits()::get))
              .toList();
      return new PlacedLayouts(
          new Placement(order.stream().map(placement.bits()::get).toList(), placement.extent()),
          order.stream().map(fields::get).toList(),
          order.stream().map(declared::get).toList());
    }

    private Map<String, BitField> bits(Placement placement) {
      Map<String, BitField> bits = new HashMap<>();
      for (int i = 0; i < fields.size(); i++) {
        if (fields.get(i).isBits() && fields.get(i).isNamed()) {
          bits.put(
              declared.get(i).name().orElseThrow(),
              new BitField(
                  placement.bits().get(i),
                  fields.get(i).bits(),
                  signs.get(i),
                  Platform.ABI.isBigEndian()));
        }
      }
      return bits;
    }

    private List<MemoryLayout> layouts(Placement placement) {
      PlacedLayouts layouts = inOrder(placement);
      return isUnion ? layouts.ofUnion() : layouts.ofStruct();
    }
  }
}
