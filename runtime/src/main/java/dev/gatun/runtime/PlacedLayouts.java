package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import dev.gatun.runtime.layout.CField;
import dev.gatun.runtime.layout.Placement;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.PaddingLayout;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * The layouts of the members of a struct or union, with padding and with units for bit-fields, as
 * the linker wants them.
 *
 * @param placement where the members lie
 * @param fields the members
 * @param declared the layout of each; of a bit-field, that of its type
 */
record PlacedLayouts(Placement placement, List<CField> fields, List<MemoryLayout> declared) {
  List<MemoryLayout> ofUnion() {
    long size = placement.extent().size();
    long alignment = placement.extent().alignment();
    List<MemoryLayout> members = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      CField field = fields.get(i);
      MemoryLayout layout = declared.get(i);
      if (!field.isBits()) {
        members.add(atMost(alignment, layout));
      } else if (field.isNamed()) {
        members.add(bitsOfUnion(field, layout.withoutName()));
      }
    }
    if (size != 0 && members.stream().noneMatch(member -> member.byteSize() == size)) {
      members.add(MemoryLayout.paddingLayout(size));
    }
    return aligned(members);
  }

  /** By value, a bit-field passes as its type does; packed, only its bytes are there. */
  private MemoryLayout bitsOfUnion(CField field, MemoryLayout type) {
    boolean isWhole = type.byteAlignment() <= placement.extent().alignment();
    return isWhole ? type : MemoryLayout.sequenceLayout(bytes(field.bits()), JAVA_BYTE);
  }

  List<MemoryLayout> ofStruct() {
    List<MemoryLayout> members = new ArrayList<>();
    long alignment = placement.extent().alignment();
    long end = 0;
    long bitsBegin = 0;
    long bitsEnd = 0;
    for (int i = 0; i < fields.size(); i++) {
      CField field = fields.get(i);
      if (field.isBits()) {
        if (field.bits() == 0) {
          continue;
        }
        if (bitsEnd <= end) {
          bitsBegin = Math.max(end, placement.offset(i));
        }
        bitsEnd = Math.max(bitsEnd, bytes(placement.bits().get(i) + field.bits()));
        continue;
      }
      long offset = placement.offset(i);
      end = fill(members, end, bitsBegin, Math.min(bitsEnd, offset), offset, alignment);
      MemoryLayout layout = declared.get(i);
      boolean isAligned = offset % layout.byteAlignment() == 0;
      members.add(isAligned ? layout : atMost(Long.lowestOneBit(offset), layout));
      end = offset + layout.byteSize();
    }
    fill(members, end, bitsBegin, bitsEnd, placement.extent().size(), alignment);
    for (int i = 0; i < members.size(); i++) {
      members.set(i, atMost(alignment, members.get(i)));
    }
    return aligned(placed(members));
  }

  /** Bit-fields, if there are any behind an end, and padding up to where the next member is. */
  private static long fill(
      List<MemoryLayout> members,
      long end,
      long bitsBegin,
      long bitsEnd,
      long next,
      long alignment) {
    long at = end;
    if (bitsEnd > end) {
      // Padding must not look like an integer: it passes with the number before it.
      at = pad(members, end, bitsBegin);
      for (MemoryLayout unit : Units.covering(at, bitsEnd, next, alignment)) {
        members.add(unit);
        at += unit.byteSize();
      }
    }
    return pad(members, at, next);
  }

  /**
   * With an array of no elements where nothing else is as aligned as the whole: only the type of a
   * bit-field may have aligned it, and the linker derives the alignment from the members.
   */
  private List<MemoryLayout> aligned(List<MemoryLayout> members) {
    long alignment = placement.extent().alignment();
    for (MemoryLayout member : members) {
      if (member.byteAlignment() == alignment) {
        return members;
      }
    }
    List<MemoryLayout> aligned = new ArrayList<>(members);
    Units.ALL.stream()
        .filter(unit -> unit.byteSize() == alignment)
        .forEach(unit -> aligned.add(MemoryLayout.sequenceLayout(0, unit)));
    return aligned;
  }

  /**
   * With an array of no elements at each place that padding alone leads to: the linker wants every
   * member to follow the one before as its own alignment says, but the units of bit-fields lie
   * where the type of the field wanted them.
   */
  private List<MemoryLayout> placed(List<MemoryLayout> members) {
    List<MemoryLayout> placed = new ArrayList<>();
    long offset = 0;
    long end = 0;
    for (MemoryLayout member : members) {
      if (member instanceof PaddingLayout) {
        placed.add(member);
        offset += member.byteSize();
        continue;
      }
      if (alignUp(end, member.byteAlignment()) != offset) {
        long before = end;
        long at = offset;
        Units.ALL.reversed().stream()
            .filter(unit -> unit.byteSize() <= placement.extent().alignment())
            .filter(unit -> alignUp(before, unit.byteSize()) == at)
            .findFirst()
            .ifPresent(unit -> placed.add(MemoryLayout.sequenceLayout(0, unit)));
      }
      placed.add(member);
      offset += member.byteSize();
      end = offset;
    }
    return placed;
  }

  private static long alignUp(long offset, long alignment) {
    return (offset + alignment - 1) / alignment * alignment;
  }

  private static long pad(List<MemoryLayout> members, long at, long next) {
    if (at < next) {
      members.add(MemoryLayout.paddingLayout(next - at));
    }
    return next;
  }

  /** The layout, aligned to no more than that; so are the elements of an array. */
  private static MemoryLayout atMost(long alignment, MemoryLayout layout) {
    if (layout.byteAlignment() <= alignment) {
      return layout;
    }
    if (layout instanceof SequenceLayout array) {
      MemoryLayout element = atMost(alignment, array.elementLayout());
      MemoryLayout lowered = MemoryLayout.sequenceLayout(array.elementCount(), element);
      return array.name().map(lowered::withName).orElse(lowered);
    }
    return layout.withByteAlignment(alignment);
  }

  private static long bytes(long bits) {
    return (bits + Byte.SIZE - 1) / Byte.SIZE;
  }

  /** Integers that cover the bytes of bit-fields, so that the struct passes by value as in C. */
  private static final class Units {
    static final List<ValueLayout> ALL = List.of(JAVA_LONG, JAVA_INT, JAVA_SHORT, JAVA_BYTE);

    static List<MemoryLayout> covering(long from, long to, long limit, long alignment) {
      List<MemoryLayout> units = new ArrayList<>();
      long at = from;
      while (at < to) {
        MemoryLayout unit = unit(at, limit, alignment);
        units.add(unit);
        at += unit.byteSize();
      }
      return units;
    }

    /** The largest unit that fits; the linker wants one that is as aligned as the whole. */
    private static MemoryLayout unit(long at, long limit, long alignment) {
      for (ValueLayout unit : ALL) {
        long size = unit.byteSize();
        if (size <= alignment && at % size == 0 && at + size <= limit) {
          return unit;
        }
      }
      return JAVA_BYTE;
    }
  }
}
