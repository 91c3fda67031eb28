package demo;

import static dev.gatun.runtime.CInteger.LONG;
import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.sequenceLayout;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.ADDRESS_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.ArrayCopies;
import dev.gatun.runtime.DerivedView;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.StructLayout;

/**
 * {@link Polygon} in native memory, where it is a {@code struct polygon}.
 *
 * <p>128 bytes, aligned to 8 on Linux x64, Linux AArch64, Linux RISC-V, Linux s390x, Linux ppc64, Linux ppc64le, macOS x64, macOS AArch64:
 *
 * <pre>{@code
 * offset  size  member
 *      0     8  name
 *      8     8  id
 *     16     8  middle
 *     24    64  corners
 *     88    24  weights
 *    112     8  next
 *    120     8  data
 * }</pre>
 *
 * <p>128 bytes, aligned to 8 on Windows x64, Windows AArch64:
 *
 * <pre>{@code
 * offset  size  member
 *      0     8  name
 *      8     4  id
 *     12     8  middle
 *     20    64  corners
 *     84     4  (padding)
 *     88    24  weights
 *    112     8  next
 *    120     8  data
 * }</pre>
 *
 * @param segment exactly the bytes of the struct
 */
@GatunGenerated("name, id, middle, corners, weights, next, data")
public record PolygonStruct(MemorySegment segment) implements Polygon {
  private static final SequenceLayout CORNERS_LAYOUT = sequenceLayout(8, CornerStruct.LAYOUT);

  private static final SequenceLayout WEIGHTS_LAYOUT = sequenceLayout(3, JAVA_DOUBLE);

  /**
   * {@code struct polygon}.
   */
  public static final StructLayout LAYOUT = Layouts.struct(
      "polygon",
      ADDRESS.withName("name"),
      LONG.layout().withName("id"),
      CornerStruct.LAYOUT.withName("middle"),
      CORNERS_LAYOUT.withName("corners"),
      WEIGHTS_LAYOUT.withName("weights"),
      ADDRESS.withName("next"),
      ADDRESS.withName("data"));

  private static final long NAME_OFFSET = LAYOUT.byteOffset(groupElement("name"));

  private static final long ID_OFFSET = LAYOUT.byteOffset(groupElement("id"));

  private static final long MIDDLE_OFFSET = LAYOUT.byteOffset(groupElement("middle"));

  private static final long CORNERS_OFFSET = LAYOUT.byteOffset(groupElement("corners"));

  private static final long WEIGHTS_OFFSET = LAYOUT.byteOffset(groupElement("weights"));

  private static final long NEXT_OFFSET = LAYOUT.byteOffset(groupElement("next"));

  private static final long DATA_OFFSET = LAYOUT.byteOffset(groupElement("data"));

  /**
   * Checks that the memory is large enough, and aligned.
   */
  public PolygonStruct {
    segment = Layouts.requireRoom(segment, LAYOUT);
  }

  /**
   * {@return a new struct, all zero}
   *
   * @param allocator where its memory comes from, and how long it lives
   */
  public static PolygonStruct allocate(SegmentAllocator allocator) {
    return new PolygonStruct(allocator.allocate(LAYOUT).fill((byte) 0));
  }

  /**
   * {@return the struct at the beginning of memory; it lives as long as the memory}
   *
   * @param memory the memory, at least as large as {@link #LAYOUT}
   * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
   */
  public static PolygonStruct of(MemorySegment memory) {
    return new PolygonStruct(memory);
  }

  /**
   * {@return a new array, all zero}
   *
   * @param allocator where its memory comes from, and how long it lives
   * @param count the number of elements
   */
  public static StructArray<Polygon> array(SegmentAllocator allocator, long count) {
    return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
  }

  /**
   * {@return the array that memory holds, with as many elements as fit; it lives as long
   * as the memory}
   *
   * @param memory the memory
   * @throws IllegalArgumentException if it is not aligned as C expects
   */
  public static StructArray<Polygon> array(MemorySegment memory) {
    return new StructArray<>(memory, LAYOUT, (array, index) ->
        new PolygonStruct(Layouts.element(array, LAYOUT, index)));
  }

  /**
   * {@return the struct behind a pointer that C gave}
   *
   * @param pointer the pointer
   * @param what the name of the value for messages
   */
  public static PolygonStruct at(MemorySegment pointer, String what) {
    return new PolygonStruct(Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
  }

  /**
   * {@return the struct behind a pointer that C gave, or null for {@code NULL}}
   *
   * @param pointer the pointer
   */
  public static PolygonStruct atNullable(MemorySegment pointer) {
    return pointer.address() == 0 ? null : at(pointer, "Polygon");
  }

  /**
   * {@return the memory of a view, to which C can have a pointer}
   *
   * @param view the view
   * @param what the name of the value for messages
   */
  public static MemorySegment segmentOf(Polygon view, String what) {
    if (Arguments.require(view, what) instanceof PolygonStruct generated) {
      return Pointers.require(generated.segment, what);
    }
    return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
  }

  @Override
  public String name() {
    return UTF_8.fromC(segment.get(ADDRESS_UNALIGNED, NAME_OFFSET), "Polygon.name");
  }

  @Override
  public long id() {
    return LONG.get(segment, ID_OFFSET);
  }

  @Override
  public void id(long id) {
    LONG.set(segment, ID_OFFSET, LONG.require(id, "Polygon.id"));
  }

  @Override
  public Corner middle() {
    return new CornerStruct(segment.asSlice(MIDDLE_OFFSET, CornerStruct.LAYOUT.byteSize()));
  }

  @Override
  public StructArray<Corner> corners() {
    return CornerStruct.array(segment.asSlice(CORNERS_OFFSET, CORNERS_LAYOUT));
  }

  @Override
  public double[] weights() {
    return readWeights(segment);
  }

  private static double[] readWeights(MemorySegment segment) {
    double[] values = new double[(int) WEIGHTS_LAYOUT.elementCount()];
    ArrayCopies.toJava(segment, WEIGHTS_OFFSET, values);
    return values;
  }

  @Override
  public Polygon next() {
    return PolygonStruct.atNullable(segment.get(ADDRESS_UNALIGNED, NEXT_OFFSET));
  }

  @Override
  public MemorySegment data() {
    return Pointers.orNull(segment.get(ADDRESS_UNALIGNED, DATA_OFFSET));
  }

  @Override
  public void data(MemorySegment data) {
    segment.set(ADDRESS_UNALIGNED, DATA_OFFSET, data == null ? MemorySegment.NULL
        : Pointers.require(data, "Polygon.data"));
  }
}
