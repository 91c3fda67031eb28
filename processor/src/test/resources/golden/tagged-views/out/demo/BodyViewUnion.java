package demo;

import static dev.gatun.runtime.CInteger.UINT16_T;
import static java.lang.foreign.MemoryLayout.PathElement.groupElement;

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
import java.lang.foreign.UnionLayout;

/**
 * The variants of {@link BodyView} in native memory.
 */
@GatunGenerated
public final class BodyViewUnion {
  /**
   * {@code union BodyView}.
   */
  public static final UnionLayout LAYOUT = Layouts.union(
      "BodyView",
      DogStruct.LAYOUT.withName("Dog"),
      CatStruct.LAYOUT.withName("Cat"));

  private BodyViewUnion() {
  }

  /**
   * {@link BodyView.Dog} in native memory, where it is a {@code struct Dog}.
   *
   * <p>2 bytes, aligned to 2 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     2  dogTail
   * }</pre>
   *
   * @param segment exactly the bytes of the struct
   */
  @GatunGenerated("dogTail")
  public record DogStruct(MemorySegment segment) implements BodyView.Dog {
    /**
     * {@code struct Dog}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Dog",
        UINT16_T.layout().withName("dogTail"));

    private static final long DOG_TAIL_OFFSET = LAYOUT.byteOffset(groupElement("dogTail"));

    /**
     * Checks that the memory is large enough, and aligned.
     */
    public DogStruct {
      segment = Layouts.requireRoom(segment, LAYOUT);
    }

    /**
     * {@return a new struct, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     */
    public static DogStruct allocate(SegmentAllocator allocator) {
      return new DogStruct(allocator.allocate(LAYOUT).fill((byte) 0));
    }

    /**
     * {@return the struct at the beginning of memory; it lives as long as the memory}
     *
     * @param memory the memory, at least as large as {@link #LAYOUT}
     * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
     */
    public static DogStruct of(MemorySegment memory) {
      return new DogStruct(memory);
    }

    /**
     * {@return a new array, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     * @param count the number of elements
     */
    public static StructArray<BodyView.Dog> array(SegmentAllocator allocator, long count) {
      return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
    }

    /**
     * {@return the array that memory holds, with as many elements as fit; it lives as long
     * as the memory}
     *
     * @param memory the memory
     * @throws IllegalArgumentException if it is not aligned as C expects
     */
    public static StructArray<BodyView.Dog> array(MemorySegment memory) {
      return new StructArray<>(memory, LAYOUT, (array, index) ->
          new DogStruct(Layouts.element(array, LAYOUT, index)));
    }

    /**
     * {@return the struct behind a pointer that C gave}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static DogStruct at(MemorySegment pointer, String what) {
      return new DogStruct(Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
    }

    /**
     * {@return the struct behind a pointer that C gave, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static DogStruct atNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : at(pointer, "Dog");
    }

    /**
     * {@return the memory of a view, to which C can have a pointer}
     *
     * @param view the view
     * @param what the name of the value for messages
     */
    public static MemorySegment segmentOf(BodyView.Dog view, String what) {
      if (Arguments.require(view, what) instanceof DogStruct generated) {
        return Pointers.require(generated.segment, what);
      }
      return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
    }

    @Override
    public int dogTail() {
      return (int) UINT16_T.get(segment, DOG_TAIL_OFFSET);
    }

    @Override
    public void dogTail(int dogTail) {
      UINT16_T.set(segment, DOG_TAIL_OFFSET, UINT16_T.require(dogTail, "Dog.dogTail"));
    }
  }

  /**
   * {@link BodyView.Cat} in native memory, where it is a {@code struct Cat}.
   *
   * <p>16 bytes, aligned to 8 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0    16  catName
   * }</pre>
   *
   * @param segment exactly the bytes of the struct
   */
  @GatunGenerated("catName")
  public record CatStruct(MemorySegment segment) implements BodyView.Cat {
    /**
     * {@code struct Cat}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Cat",
        TextViewStruct.LAYOUT.withName("catName"));

    private static final long CAT_NAME_OFFSET = LAYOUT.byteOffset(groupElement("catName"));

    /**
     * Checks that the memory is large enough, and aligned.
     */
    public CatStruct {
      segment = Layouts.requireRoom(segment, LAYOUT);
    }

    /**
     * {@return a new struct, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     */
    public static CatStruct allocate(SegmentAllocator allocator) {
      return new CatStruct(allocator.allocate(LAYOUT).fill((byte) 0));
    }

    /**
     * {@return the struct at the beginning of memory; it lives as long as the memory}
     *
     * @param memory the memory, at least as large as {@link #LAYOUT}
     * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
     */
    public static CatStruct of(MemorySegment memory) {
      return new CatStruct(memory);
    }

    /**
     * {@return a new array, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     * @param count the number of elements
     */
    public static StructArray<BodyView.Cat> array(SegmentAllocator allocator, long count) {
      return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
    }

    /**
     * {@return the array that memory holds, with as many elements as fit; it lives as long
     * as the memory}
     *
     * @param memory the memory
     * @throws IllegalArgumentException if it is not aligned as C expects
     */
    public static StructArray<BodyView.Cat> array(MemorySegment memory) {
      return new StructArray<>(memory, LAYOUT, (array, index) ->
          new CatStruct(Layouts.element(array, LAYOUT, index)));
    }

    /**
     * {@return the struct behind a pointer that C gave}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static CatStruct at(MemorySegment pointer, String what) {
      return new CatStruct(Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
    }

    /**
     * {@return the struct behind a pointer that C gave, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static CatStruct atNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : at(pointer, "Cat");
    }

    /**
     * {@return the memory of a view, to which C can have a pointer}
     *
     * @param view the view
     * @param what the name of the value for messages
     */
    public static MemorySegment segmentOf(BodyView.Cat view, String what) {
      if (Arguments.require(view, what) instanceof CatStruct generated) {
        return Pointers.require(generated.segment, what);
      }
      return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
    }

    @Override
    public TextView catName() {
      return new TextViewStruct(segment.asSlice(CAT_NAME_OFFSET, TextViewStruct.LAYOUT.byteSize()));
    }
  }
}
