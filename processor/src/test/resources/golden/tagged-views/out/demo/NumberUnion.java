package demo;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.DerivedView;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.UnionLayout;

/**
 * {@link Number} in native memory, where it is a {@code union Number}.
 *
 * <p>4 bytes, aligned to 4 on every 64-bit platform:
 *
 * <pre>{@code
 * offset  size  member
 *      0     4  i
 *      0     4  f
 * }</pre>
 *
 * @param segment exactly the bytes of the union
 */
@GatunGenerated
public record NumberUnion(MemorySegment segment) implements Number {
  /**
   * {@code union Number}.
   */
  public static final UnionLayout LAYOUT = Layouts.union(
      "Number",
      JAVA_INT.withName("i"),
      JAVA_FLOAT.withName("f"));

  private static final long I_OFFSET = LAYOUT.byteOffset(groupElement("i"));

  private static final long F_OFFSET = LAYOUT.byteOffset(groupElement("f"));

  /**
   * Checks that the memory is large enough, and aligned.
   */
  public NumberUnion {
    segment = Layouts.requireRoom(segment, LAYOUT);
  }

  /**
   * {@return a new union, all zero}
   *
   * @param allocator where its memory comes from, and how long it lives
   */
  public static NumberUnion allocate(SegmentAllocator allocator) {
    return new NumberUnion(allocator.allocate(LAYOUT).fill((byte) 0));
  }

  /**
   * {@return the union at the beginning of memory; it lives as long as the memory}
   *
   * @param memory the memory, at least as large as {@link #LAYOUT}
   * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
   */
  public static NumberUnion of(MemorySegment memory) {
    return new NumberUnion(memory);
  }

  /**
   * {@return a new array, all zero}
   *
   * @param allocator where its memory comes from, and how long it lives
   * @param count the number of elements
   */
  public static StructArray<Number> array(SegmentAllocator allocator, long count) {
    return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
  }

  /**
   * {@return the array that memory holds, with as many elements as fit; it lives as long
   * as the memory}
   *
   * @param memory the memory
   * @throws IllegalArgumentException if it is not aligned as C expects
   */
  public static StructArray<Number> array(MemorySegment memory) {
    return new StructArray<>(memory, LAYOUT, (array, index) ->
        new NumberUnion(Layouts.element(array, LAYOUT, index)));
  }

  /**
   * {@return the union behind a pointer that C gave}
   *
   * @param pointer the pointer
   * @param what the name of the value for messages
   */
  public static NumberUnion at(MemorySegment pointer, String what) {
    return new NumberUnion(Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
  }

  /**
   * {@return the union behind a pointer that C gave, or null for {@code NULL}}
   *
   * @param pointer the pointer
   */
  public static NumberUnion atNullable(MemorySegment pointer) {
    return pointer.address() == 0 ? null : at(pointer, "Number");
  }

  /**
   * {@return the memory of a view, to which C can have a pointer}
   *
   * @param view the view
   * @param what the name of the value for messages
   */
  public static MemorySegment segmentOf(Number view, String what) {
    if (Arguments.require(view, what) instanceof NumberUnion generated) {
      return Pointers.require(generated.segment, what);
    }
    return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
  }

  @Override
  public int i() {
    return segment.get(JAVA_INT_UNALIGNED, I_OFFSET);
  }

  @Override
  public void i(int i) {
    segment.set(JAVA_INT_UNALIGNED, I_OFFSET, i);
  }

  @Override
  public float f() {
    return segment.get(JAVA_FLOAT_UNALIGNED, F_OFFSET);
  }

  @Override
  public void f(float f) {
    segment.set(JAVA_FLOAT_UNALIGNED, F_OFFSET, f);
  }
}
