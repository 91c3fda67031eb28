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
   * {@return the bytes of an element of an array}
   *
   * @param array the memory of all elements
   * @param layout the layout of an element
   * @param index the position of the element
   */
  public static MemorySegment element(MemorySegment array, MemoryLayout layout, long index) {
    return array.asSlice(index * layout.byteSize(), layout.byteSize());
  }

  /**
   * {@return exactly the bytes of a struct or union, from memory that a user gave for it}
   *
   * @param segment the memory, at least as large as the layout
   * @param layout the layout
   * @throws IllegalArgumentException if the memory is too small or not aligned as C expects
   */
  public static MemorySegment requireRoom(MemorySegment segment, MemoryLayout layout) {
    return requireRoom(segment, layout, layout);
  }

  /**
   * {@return the bytes of a variant, with those of the union around it where the memory has them}
   *
   * @param segment the memory, at least as large as the variant
   * @param layout the layout of the variant
   * @param union the layout of the union, which is at least as large
   * @throws IllegalArgumentException if the memory is too small or not aligned as C expects
   */
  public static MemorySegment requireRoom(
      MemorySegment segment, MemoryLayout layout, MemoryLayout union) {
    boolean isExact =
        segment.byteSize() == union.byteSize()
            && segment.isNative()
            && (segment.address() & (layout.byteAlignment() - 1)) == 0;
    return isExact ? segment : requireRoom(segment, layout, union.byteSize());
  }

  /**
   * {@return the bytes of a struct that ends with a flexible array, with all that the memory has
   * for its elements}
   *
   * @param segment the memory, at least as large as the struct without elements
   * @param layout the layout of the struct
   * @throws IllegalArgumentException if the memory is too small or not aligned as C expects
   */
  public static MemorySegment requireAtLeast(MemorySegment segment, MemoryLayout layout) {
    return requireRoom(segment, layout, Long.MAX_VALUE);
  }

  private static MemorySegment requireRoom(MemorySegment segment, MemoryLayout layout, long most) {
    String name = layout.name().orElse("the struct");
    if (segment.byteSize() < layout.byteSize()) {
      throw new IllegalArgumentException(
          "%s takes %d bytes, but the memory has %d"
              .formatted(name, layout.byteSize(), segment.byteSize()));
    }
    try {
      long size = Math.min(segment.byteSize(), most);
      return segment.asSlice(0, size, layout.byteAlignment());
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

  /**
   * {@return exactly the bytes of a union, from the view of one of its variants}
   *
   * @param segment the memory of the view
   * @param layout the layout of the union
   * @param what the name of the view for the message
   * @throws IllegalArgumentException if the memory has no room for another variant
   */
  public static MemorySegment requireRoom(MemorySegment segment, MemoryLayout layout, String what) {
    try {
      return requireRoom(segment, layout);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(what + " has too little memory: " + e.getMessage(), e);
    }
  }

  private static CStruct built(CStruct.Builder builder, MemoryLayout... members) {
    for (MemoryLayout member : members) {
      builder.member(member);
    }
    return builder.build();
  }
}
