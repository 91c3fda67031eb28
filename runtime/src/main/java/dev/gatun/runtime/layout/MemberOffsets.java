package dev.gatun.runtime.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the members of a struct or union lie.
 *
 * @param offsets the offset of each member in bytes, in the order of declaration
 * @param extent the room that the whole takes, padding at its end included
 */
public record MemberOffsets(List<Long> offsets, Extent extent) {
  /** Keeps its own copy of the offsets. */
  public MemberOffsets {
    offsets = List.copyOf(offsets);
  }

  /**
   * {@return the layout of a struct: each member at the first offset that suits it}
   *
   * @param members the room that each member takes
   */
  public static MemberOffsets ofStruct(List<Extent> members) {
    List<Long> offsets = new ArrayList<>();
    long end = 0;
    long alignment = 1;
    for (Extent member : members) {
      long offset = member.alignUp(end);
      offsets.add(offset);
      end = Math.addExact(offset, member.size());
      alignment = Math.max(alignment, member.alignment());
    }
    return new MemberOffsets(offsets, padded(end, alignment));
  }

  /**
   * {@return the layout of a union: every member at its beginning}
   *
   * @param members the room that each member takes
   */
  public static MemberOffsets ofUnion(List<Extent> members) {
    long size = 0;
    long alignment = 1;
    for (Extent member : members) {
      size = Math.max(size, member.size());
      alignment = Math.max(alignment, member.alignment());
    }
    return new MemberOffsets(members.stream().map(member -> 0L).toList(), padded(size, alignment));
  }

  private static Extent padded(long end, long alignment) {
    return new Extent(new Extent(0, alignment).alignUp(end), alignment);
  }
}
