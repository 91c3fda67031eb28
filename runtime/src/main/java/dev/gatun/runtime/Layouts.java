package dev.gatun.runtime;

import dev.gatun.runtime.layout.Extent;
import dev.gatun.runtime.layout.MemberOffsets;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.UnionLayout;
import java.util.ArrayList;
import java.util.List;

/** The layouts of structs and unions as C has them on this platform, padding included. */
public final class Layouts {
  private Layouts() {}

  /**
   * {@return the layout of a struct}
   *
   * @param name the name of the struct in C
   * @param members the layouts of its members, each with its name
   */
  public static StructLayout struct(String name, MemoryLayout... members) {
    MemberOffsets placed = MemberOffsets.ofStruct(extents(members));
    List<MemoryLayout> padded = new ArrayList<>();
    long end = 0;
    for (int i = 0; i < members.length; i++) {
      pad(padded, placed.offsets().get(i) - end);
      padded.add(members[i]);
      end = placed.offsets().get(i) + members[i].byteSize();
    }
    pad(padded, placed.extent().size() - end);
    return MemoryLayout.structLayout(padded.toArray(MemoryLayout[]::new)).withName(name);
  }

  /**
   * {@return the layout of a union}
   *
   * @param name the name of the union in C
   * @param members the layouts of its members, each with its name
   */
  public static UnionLayout union(String name, MemoryLayout... members) {
    long size = MemberOffsets.ofUnion(extents(members)).extent().size();
    List<MemoryLayout> padded = new ArrayList<>(List.of(members));
    boolean rounded = true;
    for (MemoryLayout member : members) {
      rounded &= member.byteSize() < size;
    }
    pad(padded, rounded ? size : 0);
    return MemoryLayout.unionLayout(padded.toArray(MemoryLayout[]::new)).withName(name);
  }

  /**
   * {@return exactly the bytes of a struct or union, from memory that a user gave for it}
   *
   * @param segment the memory, at least as large as the layout
   * @param layout the layout
   * @throws IllegalArgumentException if the memory is too small or not aligned as C expects
   */
  public static MemorySegment requireRoom(MemorySegment segment, MemoryLayout layout) {
    String name = layout.name().orElse("the struct");
    if (segment.byteSize() < layout.byteSize()) {
      throw new IllegalArgumentException(
          "%s takes %d bytes, but the memory has %d"
              .formatted(name, layout.byteSize(), segment.byteSize()));
    }
    try {
      return segment.asSlice(0, layout.byteSize(), layout.byteAlignment());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s is aligned to %d bytes, but the memory begins at 0x%x%s"
              .formatted(
                  name,
                  layout.byteAlignment(),
                  segment.address(),
                  segment.isNative() ? "" : " of a Java array"),
          e);
    }
  }

  private static List<Extent> extents(MemoryLayout... members) {
    List<Extent> extents = new ArrayList<>();
    for (MemoryLayout member : members) {
      extents.add(new Extent(member.byteSize(), member.byteAlignment()));
    }
    return extents;
  }

  private static void pad(List<MemoryLayout> members, long size) {
    if (size > 0) {
      members.add(MemoryLayout.paddingLayout(size));
    }
  }
}
