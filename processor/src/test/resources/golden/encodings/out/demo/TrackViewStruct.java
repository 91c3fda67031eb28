package demo;

import static dev.gatun.runtime.CInteger.CHAR;
import static dev.gatun.runtime.CString.UTF_16;
import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.sequenceLayout;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.ADDRESS_UNALIGNED;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.CString;
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
 * {@link TrackView} in native memory, where it is a {@code struct Track}.
 *
 * <p>40 bytes, aligned to 8 on every 64-bit platform:
 *
 * <pre>{@code
 * offset  size  member
 *      0    30  title
 *     30     2  (padding)
 *     32     8  tags
 * }</pre>
 *
 * @param segment exactly the bytes of the struct
 */
@GatunGenerated("title, tags")
public record TrackViewStruct(MemorySegment segment) implements TrackView {
  /**
   * {@code struct Track}.
   */
  public static final StructLayout LAYOUT = Layouts.struct(
      "Track",
      sequenceLayout(30, CHAR.layout()).withName("title"),
      ADDRESS.withName("tags"));

  private static final long TITLE_OFFSET = LAYOUT.byteOffset(groupElement("title"));

  private static final long TAGS_OFFSET = LAYOUT.byteOffset(groupElement("tags"));

  /**
   * Checks that the memory is large enough, and aligned.
   */
  public TrackViewStruct {
    segment = Layouts.requireRoom(segment, LAYOUT);
  }

  /**
   * {@return a new struct, all zero}
   *
   * @param allocator where its memory comes from, and how long it lives
   */
  public static TrackViewStruct allocate(SegmentAllocator allocator) {
    return new TrackViewStruct(allocator.allocate(LAYOUT).fill((byte) 0));
  }

  /**
   * {@return the struct at the beginning of memory; it lives as long as the memory}
   *
   * @param memory the memory, at least as large as {@link #LAYOUT}
   * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
   */
  public static TrackViewStruct of(MemorySegment memory) {
    return new TrackViewStruct(memory);
  }

  /**
   * {@return a new array, all zero}
   *
   * @param allocator where its memory comes from, and how long it lives
   * @param count the number of elements
   */
  public static StructArray<TrackView> array(SegmentAllocator allocator, long count) {
    return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
  }

  /**
   * {@return the array that memory holds, with as many elements as fit; it lives as long
   * as the memory}
   *
   * @param memory the memory
   * @throws IllegalArgumentException if it is not aligned as C expects
   */
  public static StructArray<TrackView> array(MemorySegment memory) {
    return new StructArray<>(memory, LAYOUT, (array, index) ->
        new TrackViewStruct(Layouts.element(array, LAYOUT, index)));
  }

  /**
   * {@return the struct behind a pointer that C gave}
   *
   * @param pointer the pointer
   * @param what the name of the value for messages
   */
  public static TrackViewStruct at(MemorySegment pointer, String what) {
    return new TrackViewStruct(Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
  }

  /**
   * {@return the struct behind a pointer that C gave, or null for {@code NULL}}
   *
   * @param pointer the pointer
   */
  public static TrackViewStruct atNullable(MemorySegment pointer) {
    return pointer.address() == 0 ? null : at(pointer, "TrackView");
  }

  /**
   * {@return the memory of a view, to which C can have a pointer}
   *
   * @param view the view
   * @param what the name of the value for messages
   */
  public static MemorySegment segmentOf(TrackView view, String what) {
    if (Arguments.require(view, what) instanceof TrackViewStruct generated) {
      return Pointers.require(generated.segment, what);
    }
    return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
  }

  @Override
  public String title() {
    return CString.of("ISO-8859-1").fromArray(segment, TITLE_OFFSET, 30, "TrackView.title");
  }

  @Override
  public void title(String title) {
    CString.of("ISO-8859-1").toArray(title, segment, TITLE_OFFSET, 30, "TrackView.title");
  }

  @Override
  public String[] tags() {
    return UTF_16.fromList(segment.get(ADDRESS_UNALIGNED, TAGS_OFFSET), "TrackView.tags");
  }
}
