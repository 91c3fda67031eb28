package dev.gatun.runtime;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.UnionLayout;

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
    return built(CStruct.struct(name), members).layout();
  }

  /**
   * {@return the layout of a union}
   *
   * @param name the name of the union in C
   * @param members the layouts of its members, each with its name
   */
  public static UnionLayout union(String name, MemoryLayout... members) {
    return built(CStruct.union(name), members).unionLayout();
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

  private static CStruct built(CStruct.Builder builder, MemoryLayout... members) {
    for (MemoryLayout member : members) {
      builder.member(member);
    }
    return builder.build();
  }
}
