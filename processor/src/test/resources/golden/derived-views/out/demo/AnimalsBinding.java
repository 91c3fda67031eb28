package demo;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.DerivedView;
import dev.gatun.runtime.DerivedViewAccess;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.StructArray;
import dev.gatun.runtime.Symbols;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Animals} to the native library <code>animals</code>.
 */
@GatunGenerated
public final class AnimalsBinding implements Animals {
  private final Symbols symbols;

  private long feedAddress;

  private long dogAddress;

  private AnimalsBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>animals</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static AnimalsBinding open() {
    return new AnimalsBinding(Symbols.open("animals"));
  }

  /**
   * {@return the binding to a library at a place of your own}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @param library the absolute path of the library
   * @throws IllegalArgumentException if the path is not absolute
   * @throws dev.gatun.runtime.LibraryNotFoundException if there is no such file, or it cannot be loaded
   */
  public static AnimalsBinding open(Path library) {
    return new AnimalsBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static AnimalsBinding open(Symbols symbols) {
    return new AnimalsBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code void feed(struct animal *animal)}.
   */
  @Override
  public void feed(Animals.Animal animal) {
    if (feedAddress == 0) {
      feedAddress = address("feed", "animal");
    }
    try {
      VoidOfPointer.HANDLE.invokeExact(MemorySegment.ofAddress(feedAddress),
          AnimalStruct.segmentOf(animal, "Animals.feed: animal"));
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code struct dog *dog(void)}.
   */
  @Override
  public Animals.Dog dog() {
    if (dogAddress == 0) {
      dogAddress = address("dog", "");
    }
    try {
      MemorySegment returned = (MemorySegment) PointerOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(dogAddress));
      Callbacks.rethrowFailure();
      return DogStruct.at(returned, "the result of Animals.dog");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "feed dog");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class PointerOfNothing {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS));
  }

  /**
   * {@link Animals.Animal} in native memory, where it is a {@code struct animal}.
   *
   * <p>8 bytes, aligned to 8 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     8  kind
   * }</pre>
   *
   * @param segment exactly the bytes of the struct
   */
  @GatunGenerated("kind")
  public record AnimalStruct(MemorySegment segment) implements Animals.Animal {
    /**
     * {@code struct animal}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "animal",
        JAVA_LONG.withName("kind"));

    private static final long KIND_OFFSET = LAYOUT.byteOffset(groupElement("kind"));

    /**
     * Checks that the memory is large enough, and aligned.
     */
    public AnimalStruct {
      segment = Layouts.requireRoom(segment, LAYOUT);
    }

    /**
     * {@return a new struct, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     */
    public static AnimalStruct allocate(SegmentAllocator allocator) {
      return new AnimalStruct(allocator.allocate(LAYOUT).fill((byte) 0));
    }

    /**
     * {@return the struct at the beginning of memory; it lives as long as the memory}
     *
     * @param memory the memory, at least as large as {@link #LAYOUT}
     * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
     */
    public static AnimalStruct of(MemorySegment memory) {
      return new AnimalStruct(memory);
    }

    /**
     * {@return a new array, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     * @param count the number of elements
     */
    public static StructArray<Animals.Animal> array(SegmentAllocator allocator, long count) {
      return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
    }

    /**
     * {@return the array that memory holds, with as many elements as fit; it lives as long
     * as the memory}
     *
     * @param memory the memory
     * @throws IllegalArgumentException if it is not aligned as C expects
     */
    public static StructArray<Animals.Animal> array(MemorySegment memory) {
      return new StructArray<>(memory, LAYOUT, (array, index) ->
          new AnimalStruct(Layouts.element(array, LAYOUT, index)));
    }

    /**
     * {@return the struct behind a pointer that C gave}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static AnimalStruct at(MemorySegment pointer, String what) {
      return new AnimalStruct(Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
    }

    /**
     * {@return the struct behind a pointer that C gave, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static AnimalStruct atNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : at(pointer, "Animal");
    }

    /**
     * {@return the memory of a view, to which C can have a pointer}
     *
     * @param view the view
     * @param what the name of the value for messages
     */
    public static MemorySegment segmentOf(Animals.Animal view, String what) {
      if (Arguments.require(view, what) instanceof AnimalStruct generated) {
        return Pointers.require(generated.segment, what);
      }
      return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
    }

    @Override
    public long kind() {
      return segment.get(JAVA_LONG_UNALIGNED, KIND_OFFSET);
    }

    @Override
    public void kind(long kind) {
      segment.set(JAVA_LONG_UNALIGNED, KIND_OFFSET, kind);
    }
  }

  /**
   * {@link Animals.Dog} in native memory, where it is a {@code struct dog}.
   *
   * <p>16 bytes, aligned to 8 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     8  kind
   *      8     8  tail
   * }</pre>
   *
   * @param segment exactly the bytes of the struct
   */
  @GatunGenerated("kind, tail")
  public record DogStruct(MemorySegment segment) implements Animals.Dog, DerivedView {
    /**
     * {@code struct dog}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "dog",
        JAVA_LONG.withName("kind"),
        JAVA_DOUBLE.withName("tail"));

    private static final long KIND_OFFSET = LAYOUT.byteOffset(groupElement("kind"));

    private static final long TAIL_OFFSET = LAYOUT.byteOffset(groupElement("tail"));

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
    public static StructArray<Animals.Dog> array(SegmentAllocator allocator, long count) {
      return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
    }

    /**
     * {@return the array that memory holds, with as many elements as fit; it lives as long
     * as the memory}
     *
     * @param memory the memory
     * @throws IllegalArgumentException if it is not aligned as C expects
     */
    public static StructArray<Animals.Dog> array(MemorySegment memory) {
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
    public static MemorySegment segmentOf(Animals.Dog view, String what) {
      if (Arguments.require(view, what) instanceof DogStruct generated) {
        return Pointers.require(generated.segment, what);
      }
      return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
    }

    @Override
    public MemorySegment memory(DerivedViewAccess access) {
      return segment;
    }

    @Override
    public long kind() {
      return segment.get(JAVA_LONG_UNALIGNED, KIND_OFFSET);
    }

    @Override
    public void kind(long kind) {
      segment.set(JAVA_LONG_UNALIGNED, KIND_OFFSET, kind);
    }

    @Override
    public double tail() {
      return segment.get(JAVA_DOUBLE_UNALIGNED, TAIL_OFFSET);
    }
  }
}
