package demo;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.ADDRESS_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

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
 * {@link TextView} in native memory, where it is a {@code struct String}.
 *
 * <p>16 bytes, aligned to 8 on every 64-bit platform:
 *
 * <pre>{@code
 * offset  size  member
 *      0     8  data
 *      8     8  len
 * }</pre>
 *
 * @param segment exactly the bytes of the struct
 */
@GatunGenerated("data, len")
public record TextViewStruct(MemorySegment segment) implements TextView {
  /**
   * {@code struct String}.
   */
  public static final StructLayout LAYOUT = Layouts.struct(
      "String",
      ADDRESS.withName("data"),
      JAVA_LONG.withName("len"));

  private static final long DATA_OFFSET = LAYOUT.byteOffset(groupElement("data"));

  private static final long LEN_OFFSET = LAYOUT.byteOffset(groupElement("len"));

  /**
   * Checks that the memory is large enough, and aligned.
   */
  public TextViewStruct {
    segment = Layouts.requireRoom(segment, LAYOUT);
  }

  /**
   * {@return a new struct, all zero}
   *
   * @param allocator where its memory comes from, and how long it lives
   */
  public static TextViewStruct allocate(SegmentAllocator allocator) {
    return new TextViewStruct(allocator.allocate(LAYOUT).fill((byte) 0));
  }

  /**
   * {@return the struct at the beginning of memory; it lives as long as the memory}
   *
   * @param memory the memory, at least as large as {@link #LAYOUT}
   * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
   */
  public static TextViewStruct of(MemorySegment memory) {
    return new TextViewStruct(memory);
  }

  /**
   * {@return a new array, all zero}
   *
   * @param allocator where its memory comes from, and how long it lives
   * @param count the number of elements
   */
  public static StructArray<TextView> array(SegmentAllocator allocator, long count) {
    return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
  }

  /**
   * {@return the array that memory holds, with as many elements as fit; it lives as long
   * as the memory}
   *
   * @param memory the memory
   * @throws IllegalArgumentException if it is not aligned as C expects
   */
  public static StructArray<TextView> array(MemorySegment memory) {
    return new StructArray<>(memory, LAYOUT, (array, index) ->
        new TextViewStruct(Layouts.element(array, LAYOUT, index)));
  }

  /**
   * {@return the struct behind a pointer that C gave}
   *
   * @param pointer the pointer
   * @param what the name of the value for messages
   */
  public static TextViewStruct at(MemorySegment pointer, String what) {
    return new TextViewStruct(Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
  }

  /**
   * {@return the struct behind a pointer that C gave, or null for {@code NULL}}
   *
   * @param pointer the pointer
   */
  public static TextViewStruct atNullable(MemorySegment pointer) {
    return pointer.address() == 0 ? null : at(pointer, "TextView");
  }

  /**
   * {@return the memory of a view, to which C can have a pointer}
   *
   * @param view the view
   * @param what the name of the value for messages
   */
  public static MemorySegment segmentOf(TextView view, String what) {
    if (Arguments.require(view, what) instanceof TextViewStruct generated) {
      return Pointers.require(generated.segment, what);
    }
    return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
  }

  @Override
  public MemorySegment data() {
    return Pointers.given(segment.get(ADDRESS_UNALIGNED, DATA_OFFSET), "TextView.data");
  }

  @Override
  public long len() {
    return segment.get(JAVA_LONG_UNALIGNED, LEN_OFFSET);
  }
}
