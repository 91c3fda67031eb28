package demo;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.DerivedView;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;

/**
 * {@link Corner} in native memory, where it is a {@code struct Corner}.
 *
 * <p>8 bytes, aligned to 4 on every 64-bit platform:
 *
 * <pre>{@code
 * offset  size  member
 *      0     4  x
 *      4     4  y
 * }</pre>
 *
 * @param segment exactly the bytes of the struct
 */
@GatunGenerated("x, y")
public record CornerStruct(MemorySegment segment) implements Corner {
  /**
   * {@code struct Corner}.
   */
  public static final StructLayout LAYOUT = Layouts.struct(
      "Corner",
      JAVA_FLOAT.withName("x"),
      JAVA_FLOAT.withName("y"));

  private static final long X_OFFSET = LAYOUT.byteOffset(groupElement("x"));

  private static final long Y_OFFSET = LAYOUT.byteOffset(groupElement("y"));

  /**
   * Checks that the memory is large enough, and aligned.
   */
  public CornerStruct {
    segment = Layouts.requireRoom(segment, LAYOUT);
  }

  /**
   * {@return a new struct, all zero}
   *
   * @param allocator where its memory comes from, and how long it lives
   */
  public static CornerStruct allocate(SegmentAllocator allocator) {
    return new CornerStruct(allocator.allocate(LAYOUT).fill((byte) 0));
  }

  /**
   * {@return the struct at the beginning of memory; it lives as long as the memory}
   *
   * @param memory the memory, at least as large as {@link #LAYOUT}
   * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
   */
  public static CornerStruct of(MemorySegment memory) {
    return new CornerStruct(memory);
  }

  /**
   * {@return a new array, all zero}
   *
   * @param allocator where its memory comes from, and how long it lives
   * @param count the number of elements
   */
  public static StructArray<Corner> array(SegmentAllocator allocator, long count) {
    return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
  }

  /**
   * {@return the array that memory holds, with as many elements as fit; it lives as long
   * as the memory}
   *
   * @param memory the memory
   * @throws IllegalArgumentException if it is not aligned as C expects
   */
  public static StructArray<Corner> array(MemorySegment memory) {
    return new StructArray<>(memory, LAYOUT, (array, index) ->
        new CornerStruct(Layouts.element(array, LAYOUT, index)));
  }

  /**
   * {@return the struct behind a pointer that C gave}
   *
   * @param pointer the pointer
   * @param what the name of the value for messages
   */
  public static CornerStruct at(MemorySegment pointer, String what) {
    return new CornerStruct(Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
  }

  /**
   * {@return the struct behind a pointer that C gave, or null for {@code NULL}}
   *
   * @param pointer the pointer
   */
  public static CornerStruct atNullable(MemorySegment pointer) {
    return pointer.address() == 0 ? null : at(pointer, "Corner");
  }

  /**
   * {@return the memory of a view, to which C can have a pointer}
   *
   * @param view the view
   * @param what the name of the value for messages
   */
  public static MemorySegment segmentOf(Corner view, String what) {
    if (Arguments.require(view, what) instanceof CornerStruct generated) {
      return Pointers.require(generated.segment, what);
    }
    return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
  }

  @Override
  public float x() {
    return segment.get(JAVA_FLOAT_UNALIGNED, X_OFFSET);
  }

  @Override
  public void x(float x) {
    segment.set(JAVA_FLOAT_UNALIGNED, X_OFFSET, x);
  }

  @Override
  public float y() {
    return segment.get(JAVA_FLOAT_UNALIGNED, Y_OFFSET);
  }

  @Override
  public void y(float y) {
    segment.set(JAVA_FLOAT_UNALIGNED, Y_OFFSET, y);
  }
}
