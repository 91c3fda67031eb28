package demo;

import static dev.gatun.runtime.CInteger.UINT32_T;
import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.sequenceLayout;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.ArrayCopies;
import dev.gatun.runtime.DerivedView;
import dev.gatun.runtime.FlexibleArrays;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;

/**
 * {@link PacketView} in native memory, where it is a {@code struct Packet}.
 *
 * <p>4 bytes, aligned to 4 on every 64-bit platform:
 *
 * <pre>{@code
 * offset  size  member
 *      0     4  count
 *      4     0  items[]
 * }</pre>
 *
 * @param segment the bytes of the struct, and of its elements
 */
@GatunGenerated("count, items")
public record PacketViewStruct(MemorySegment segment) implements PacketView {
  /**
   * {@code struct Packet}.
   */
  public static final StructLayout LAYOUT = Layouts.struct(
      "Packet",
      UINT32_T.layout().withName("count"),
      sequenceLayout(0, JAVA_INT).withName("items"));

  private static final long COUNT_OFFSET = LAYOUT.byteOffset(groupElement("count"));

  private static final long ITEMS_OFFSET = LAYOUT.byteOffset(groupElement("items"));

  /**
   * Checks that the memory is large enough, and aligned.
   */
  public PacketViewStruct {
    segment = Layouts.requireAtLeast(segment, LAYOUT);
  }

  /**
   * {@return a new struct, all zero but for the number of its elements}
   *
   * @param allocator where its memory comes from, and how long it lives
   * @param count the number of elements
   */
  public static PacketViewStruct allocate(SegmentAllocator allocator, long count) {
    long size = FlexibleArrays.size(LAYOUT, ITEMS_OFFSET, JAVA_INT, count, "PacketView.items");
    MemorySegment memory = allocator.allocate(size, LAYOUT.byteAlignment()).fill((byte) 0);
    UINT32_T.set(memory, COUNT_OFFSET, UINT32_T.require(count, "PacketView.count"));
    return new PacketViewStruct(memory);
  }

  /**
   * {@return the struct at the beginning of memory; it lives as long as the memory}
   *
   * @param memory the memory, at least as large as {@link #LAYOUT}
   * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
   */
  public static PacketViewStruct of(MemorySegment memory) {
    return new PacketViewStruct(memory);
  }

  /**
   * {@return the struct behind a pointer that C gave}
   *
   * @param pointer the pointer
   * @param what the name of the value for messages
   */
  public static PacketViewStruct at(MemorySegment pointer, String what) {
    MemorySegment struct = Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize());
    long size = FlexibleArrays.size(LAYOUT, ITEMS_OFFSET, JAVA_INT,
        UINT32_T.get(struct, COUNT_OFFSET), "PacketView.items");
    return new PacketViewStruct(Linking.pointee(pointer, size));
  }

  /**
   * {@return the struct behind a pointer that C gave, or null for {@code NULL}}
   *
   * @param pointer the pointer
   */
  public static PacketViewStruct atNullable(MemorySegment pointer) {
    return pointer.address() == 0 ? null : at(pointer, "PacketView");
  }

  /**
   * {@return the memory of a view, to which C can have a pointer}
   *
   * @param view the view
   * @param what the name of the value for messages
   */
  public static MemorySegment segmentOf(PacketView view, String what) {
    if (Arguments.require(view, what) instanceof PacketViewStruct generated) {
      return withElements(Pointers.require(generated.segment, what));
    }
    return withElements(Pointers.require(DerivedView.memoryOf(view, what), what));
  }

  private static MemorySegment withElements(MemorySegment struct) {
    FlexibleArrays.elements(struct, ITEMS_OFFSET, JAVA_INT, UINT32_T.get(struct, COUNT_OFFSET),
        "PacketView.items");
    return struct;
  }

  @Override
  public long count() {
    return UINT32_T.get(segment, COUNT_OFFSET);
  }

  @Override
  public int[] items() {
    return readItems(segment);
  }

  @Override
  public void items(int[] items) {
    writeItems(items, segment);
  }

  private static int[] readItems(MemorySegment segment) {
    MemorySegment elements = FlexibleArrays.elements(segment, ITEMS_OFFSET, JAVA_INT,
        UINT32_T.get(segment, COUNT_OFFSET), "PacketView.items");
    int[] values = new int[FlexibleArrays.length(elements, JAVA_INT, "PacketView.items")];
    ArrayCopies.toJava(elements, 0, values);
    return values;
  }

  private static void writeItems(int[] values, MemorySegment segment) {
    Arguments.require(values, "PacketView.items");
    FlexibleArrays.requireCount(values.length, UINT32_T.get(segment, COUNT_OFFSET),
        "PacketView.items", "PacketView.count");
    MemorySegment elements = FlexibleArrays.elements(segment, ITEMS_OFFSET, JAVA_INT,
        UINT32_T.get(segment, COUNT_OFFSET), "PacketView.items");
    MemorySegment.copy(values, 0, elements, JAVA_INT_UNALIGNED, 0, values.length);
  }
}
