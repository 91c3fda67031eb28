package demo;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
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
import java.lang.foreign.StructLayout;

/**
 * {@link AnimalView} in native memory, where it is a {@code struct Animal}.
 *
 * <p>24 bytes, aligned to 8 on every 64-bit platform:
 *
 * <pre>{@code
 * offset  size  member
 *      0     4  kind
 *      4     4  (padding)
 *      8    16  body
 * }</pre>
 *
 * @param segment exactly the bytes of the struct
 */
@GatunGenerated("kind, body")
public record AnimalViewStruct(MemorySegment segment) implements AnimalView {
  /**
   * {@code struct Animal}.
   */
  public static final StructLayout LAYOUT = Layouts.struct(
      "Animal",
      JAVA_INT.withName("kind"),
      BodyViewUnion.LAYOUT.withName("body"));

  private static final long KIND_OFFSET = LAYOUT.byteOffset(groupElement("kind"));

  private static final long BODY_OFFSET = LAYOUT.byteOffset(groupElement("body"));

  /**
   * Checks that the memory is large enough, and aligned.
   */
  public AnimalViewStruct {
    segment = Layouts.requireRoom(segment, LAYOUT);
  }

  /**
   * {@return a new struct, all zero}
   *
   * @param allocator where its memory comes from, and how long it lives
   */
  public static AnimalViewStruct allocate(SegmentAllocator allocator) {
    return new AnimalViewStruct(allocator.allocate(LAYOUT).fill((byte) 0));
  }

  /**
   * {@return the struct at the beginning of memory; it lives as long as the memory}
   *
   * @param memory the memory, at least as large as {@link #LAYOUT}
   * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
   */
  public static AnimalViewStruct of(MemorySegment memory) {
    return new AnimalViewStruct(memory);
  }

  /**
   * {@return a new array, all zero}
   *
   * @param allocator where its memory comes from, and how long it lives
   * @param count the number of elements
   */
  public static StructArray<AnimalView> array(SegmentAllocator allocator, long count) {
    return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
  }

  /**
   * {@return the array that memory holds, with as many elements as fit; it lives as long
   * as the memory}
   *
   * @param memory the memory
   * @throws IllegalArgumentException if it is not aligned as C expects
   */
  public static StructArray<AnimalView> array(MemorySegment memory) {
    return new StructArray<>(memory, LAYOUT, (array, index) ->
        new AnimalViewStruct(Layouts.element(array, LAYOUT, index)));
  }

  /**
   * {@return the struct behind a pointer that C gave}
   *
   * @param pointer the pointer
   * @param what the name of the value for messages
   */
  public static AnimalViewStruct at(MemorySegment pointer, String what) {
    return new AnimalViewStruct(Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
  }

  /**
   * {@return the struct behind a pointer that C gave, or null for {@code NULL}}
   *
   * @param pointer the pointer
   */
  public static AnimalViewStruct atNullable(MemorySegment pointer) {
    return pointer.address() == 0 ? null : at(pointer, "AnimalView");
  }

  /**
   * {@return the memory of a view, to which C can have a pointer}
   *
   * @param view the view
   * @param what the name of the value for messages
   */
  public static MemorySegment segmentOf(AnimalView view, String what) {
    if (Arguments.require(view, what) instanceof AnimalViewStruct generated) {
      return Pointers.require(generated.segment, what);
    }
    return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
  }

  @Override
  public Animals.AnimalKind kind() {
    return AnimalsBinding.AnimalKindEnum.fromC(
        segment.get(JAVA_INT_UNALIGNED, KIND_OFFSET), "AnimalView.kind");
  }

  @Override
  public void kind(Animals.AnimalKind kind) {
    segment.set(JAVA_INT_UNALIGNED, KIND_OFFSET,
        AnimalsBinding.AnimalKindEnum.toC(kind, "AnimalView.kind"));
  }

  @Override
  public BodyView body() {
    return readBody(segment);
  }

  private static BodyView readBody(MemorySegment segment) {
    Animals.AnimalKind tag = AnimalsBinding.AnimalKindEnum.fromC(
        segment.get(JAVA_INT_UNALIGNED, KIND_OFFSET), "AnimalView.kind");
    long size = switch (tag) {
      case DOG -> BodyViewUnion.DogStruct.LAYOUT.byteSize();
      case CAT -> BodyViewUnion.CatStruct.LAYOUT.byteSize();
    };
    MemorySegment memory = segment.asSlice(BODY_OFFSET, size);
    return switch (tag) {
      case DOG -> new BodyViewUnion.DogStruct(memory);
      case CAT -> new BodyViewUnion.CatStruct(memory);
    };
  }
}
