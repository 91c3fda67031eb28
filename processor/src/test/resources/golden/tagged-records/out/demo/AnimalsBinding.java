package demo;

import static dev.gatun.runtime.CInteger.UINT16_T;
import static dev.gatun.runtime.CInteger.UINT64_T;
import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.ADDRESS_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Tags;
import dev.gatun.runtime.Temporaries;
import dev.gatun.runtime.UnknownValueException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.UnionLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Animals} to the native library <code>animals</code>, as declared in <code>animals.h</code>.
 */
@GatunGenerated
public final class AnimalsBinding implements Animals {
  private final Symbols symbols;

  private long animalMakeDogAddress;

  private long animalMakeCatAddress;

  private long animalPrintAddress;

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
   * {@code struct Animal animal_make_dog(void)}.
   */
  @Override
  public Animals.Animal makeDog() {
    if (animalMakeDogAddress == 0) {
      animalMakeDogAddress = address("animal_make_dog", "");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment returned = (MemorySegment) AnimalOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(animalMakeDogAddress), (SegmentAllocator) call);
      Callbacks.rethrowFailure();
      return AnimalStruct.read(returned);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code struct Animal animal_make_cat(void)}.
   */
  @Override
  public Animals.Animal makeCat() {
    if (animalMakeCatAddress == 0) {
      animalMakeCatAddress = address("animal_make_cat", "");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment returned = (MemorySegment) AnimalOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(animalMakeCatAddress), (SegmentAllocator) call);
      Callbacks.rethrowFailure();
      return AnimalStruct.read(returned);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void animal_print(const struct Animal *animal)}.
   */
  @Override
  public void print(Animals.Animal animal) {
    if (animalPrintAddress == 0) {
      animalPrintAddress = address("animal_print", "animal");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment animalPointer = AnimalStruct.toC(animal, call, "Animals.print: animal");
      VoidOfPointer.HANDLE.invokeExact(MemorySegment.ofAddress(animalPrintAddress), animalPointer);
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "animal_make_dog animal_make_cat animal_print");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class AnimalOfNothing {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(AnimalStruct.LAYOUT));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS));
  }

  /**
   * Knows the numbers that the constants of {@link Animals.AnimalKind} have in C.
   */
  @GatunGenerated
  public static final class AnimalKindEnum {
    private AnimalKindEnum() {
    }

    /**
     * {@return the number of a constant}
     *
     * @param constant the constant
     * @param what the name of the value for messages
     */
    public static int toC(Animals.AnimalKind constant, String what) {
      return switch (Arguments.require(constant, what)) {
        case DOG -> 0;
        case CAT -> 1;
      };
    }

    /**
     * {@return the constant of a number}
     *
     * @param number the number
     * @param what the name of the value for messages
     */
    public static Animals.AnimalKind fromC(int number, String what) {
      return switch (number) {
        case 0 -> Animals.AnimalKind.DOG;
        case 1 -> Animals.AnimalKind.CAT;
        default ->
            throw UnknownValueException.of(
                what, number, "Animals.AnimalKind (DOG = 0, CAT = 1)");
      };
    }
  }

  /**
   * Copies {@link Animals.Animal} to native memory, where it is a {@code struct Animal},
   * and back; used by generated code.
   *
   * <p>24 bytes, aligned to 8 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     4  kind
   *      4     4  (padding)
   *      8    16  body
   * }</pre>
   */
  @GatunGenerated
  public static final class AnimalStruct {
    /**
     * {@code struct Animal}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Animal",
        JAVA_INT.withName("kind"),
        BodyUnion.LAYOUT.withName("body"));

    private static final long KIND_OFFSET = LAYOUT.byteOffset(groupElement("kind"));

    private static final long BODY_OFFSET = LAYOUT.byteOffset(groupElement("body"));

    private AnimalStruct() {
    }

    /**
     * {@return a copy of what lies in native memory}
     *
     * @param segment the memory, at least as large as {@link #LAYOUT}
     */
    public static Animals.Animal read(MemorySegment segment) {
      return new Animals.Animal(
          AnimalKindEnum.fromC(segment.get(JAVA_INT_UNALIGNED, KIND_OFFSET), "Animal.kind"),
          readBody(segment));
    }

    /**
     * Copies a record to native memory.
     *
     * @param value the record
     * @param segment the memory, at least as large as {@link #LAYOUT}
     * @param allocator takes the strings and arrays that it points to
     */
    public static void write(Animals.Animal value, MemorySegment segment,
        SegmentAllocator allocator) {
      segment.set(JAVA_INT_UNALIGNED, KIND_OFFSET, AnimalKindEnum.toC(value.kind(), "Animal.kind"));
      writeBody(value, segment, allocator);
    }

    /**
     * {@return a copy of a record in native memory}
     *
     * @param value the record
     * @param allocator takes the copy, and what it points to
     * @param what the name of the value for messages
     */
    public static MemorySegment toC(Animals.Animal value, SegmentAllocator allocator, String what) {
      MemorySegment segment = allocator.allocate(LAYOUT);
      write(Arguments.require(value, what), segment, allocator);
      return segment;
    }

    private static Animals.Body readBody(MemorySegment segment) {
      Animals.AnimalKind tag = AnimalKindEnum.fromC(
          segment.get(JAVA_INT_UNALIGNED, KIND_OFFSET), "Animal.kind");
      return switch (tag) {
        case DOG -> BodyUnion.DogTailStruct.read(segment.asSlice(BODY_OFFSET,
            BodyUnion.DogTailStruct.LAYOUT.byteSize()));
        case CAT -> BodyUnion.CatNameStruct.read(segment.asSlice(BODY_OFFSET,
            BodyUnion.CatNameStruct.LAYOUT.byteSize()));
      };
    }

    private static void writeBody(Animals.Animal value, MemorySegment segment,
        SegmentAllocator allocator) {
      switch (Arguments.require(value.body(), "Animal.body")) {
        case Animals.Body.DogTail variant -> {
          if (value.kind() != Animals.AnimalKind.DOG) {
            throw Tags.mismatch("Animal.kind", value.kind(), "Animals.Body.DogTail");
          }
          BodyUnion.DogTailStruct.write(variant, segment.asSlice(BODY_OFFSET,
              BodyUnion.DogTailStruct.LAYOUT.byteSize()), allocator);
        }
        case Animals.Body.CatName variant -> {
          if (value.kind() != Animals.AnimalKind.CAT) {
            throw Tags.mismatch("Animal.kind", value.kind(), "Animals.Body.CatName");
          }
          BodyUnion.CatNameStruct.write(variant, segment.asSlice(BODY_OFFSET,
              BodyUnion.CatNameStruct.LAYOUT.byteSize()), allocator);
        }
      }
    }
  }

  /**
   * The variants of {@link Animals.Body} in native memory.
   */
  @GatunGenerated
  public static final class BodyUnion {
    /**
     * {@code union Body}.
     */
    public static final UnionLayout LAYOUT = Layouts.union(
        "Body",
        DogTailStruct.LAYOUT.withName("DogTail"),
        CatNameStruct.LAYOUT.withName("CatName"));

    private BodyUnion() {
    }

    /**
     * Copies {@link Animals.Body.DogTail} to native memory, where it is a {@code struct DogTail},
     * and back; used by generated code.
     *
     * <p>2 bytes, aligned to 2 on every 64-bit platform:
     *
     * <pre>{@code
     * offset  size  member
     *      0     2  dogTail
     * }</pre>
     */
    @GatunGenerated
    public static final class DogTailStruct {
      /**
       * {@code struct DogTail}.
       */
      public static final StructLayout LAYOUT = Layouts.struct(
          "DogTail",
          UINT16_T.layout().withName("dogTail"));

      private static final long DOG_TAIL_OFFSET = LAYOUT.byteOffset(groupElement("dogTail"));

      private DogTailStruct() {
      }

      /**
       * {@return a copy of what lies in native memory}
       *
       * @param segment the memory, at least as large as {@link #LAYOUT}
       */
      public static Animals.Body.DogTail read(MemorySegment segment) {
        return new Animals.Body.DogTail((int) UINT16_T.get(segment, DOG_TAIL_OFFSET));
      }

      /**
       * Copies a record to native memory.
       *
       * @param value the record
       * @param segment the memory, at least as large as {@link #LAYOUT}
       * @param allocator takes the strings and arrays that it points to
       */
      public static void write(Animals.Body.DogTail value, MemorySegment segment,
          SegmentAllocator allocator) {
        UINT16_T.set(segment, DOG_TAIL_OFFSET,
            UINT16_T.require(value.dogTail(), "DogTail.dogTail"));
      }

      /**
       * {@return a copy of a record in native memory}
       *
       * @param value the record
       * @param allocator takes the copy, and what it points to
       * @param what the name of the value for messages
       */
      public static MemorySegment toC(Animals.Body.DogTail value, SegmentAllocator allocator,
          String what) {
        MemorySegment segment = allocator.allocate(LAYOUT);
        write(Arguments.require(value, what), segment, allocator);
        return segment;
      }
    }

    /**
     * Copies {@link Animals.Body.CatName} to native memory, where it is a {@code struct CatName},
     * and back; used by generated code.
     *
     * <p>16 bytes, aligned to 8 on every 64-bit platform:
     *
     * <pre>{@code
     * offset  size  member
     *      0    16  catName
     * }</pre>
     */
    @GatunGenerated
    public static final class CatNameStruct {
      /**
       * {@code struct CatName}.
       */
      public static final StructLayout LAYOUT = Layouts.struct(
          "CatName",
          TextStruct.LAYOUT.withName("catName"));

      private static final long CAT_NAME_OFFSET = LAYOUT.byteOffset(groupElement("catName"));

      private CatNameStruct() {
      }

      /**
       * {@return a copy of what lies in native memory}
       *
       * @param segment the memory, at least as large as {@link #LAYOUT}
       */
      public static Animals.Body.CatName read(MemorySegment segment) {
        return new Animals.Body.CatName(TextStruct.read(segment.asSlice(CAT_NAME_OFFSET,
            TextStruct.LAYOUT.byteSize())));
      }

      /**
       * Copies a record to native memory.
       *
       * @param value the record
       * @param segment the memory, at least as large as {@link #LAYOUT}
       * @param allocator takes the strings and arrays that it points to
       */
      public static void write(Animals.Body.CatName value, MemorySegment segment,
          SegmentAllocator allocator) {
        TextStruct.write(Arguments.require(value.catName(), "CatName.catName"),
            segment.asSlice(CAT_NAME_OFFSET, TextStruct.LAYOUT.byteSize()), allocator);
      }

      /**
       * {@return a copy of a record in native memory}
       *
       * @param value the record
       * @param allocator takes the copy, and what it points to
       * @param what the name of the value for messages
       */
      public static MemorySegment toC(Animals.Body.CatName value, SegmentAllocator allocator,
          String what) {
        MemorySegment segment = allocator.allocate(LAYOUT);
        write(Arguments.require(value, what), segment, allocator);
        return segment;
      }
    }
  }

  /**
   * Copies {@link Animals.Text} to native memory, where it is a {@code struct String},
   * and back; used by generated code.
   *
   * <p>16 bytes, aligned to 8 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     8  data
   *      8     8  len
   * }</pre>
   */
  @GatunGenerated
  public static final class TextStruct {
    /**
     * {@code struct String}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "String",
        ADDRESS.withName("data"),
        UINT64_T.layout().withName("len"));

    private static final long DATA_OFFSET = LAYOUT.byteOffset(groupElement("data"));

    private static final long LEN_OFFSET = LAYOUT.byteOffset(groupElement("len"));

    private TextStruct() {
    }

    /**
     * {@return a copy of what lies in native memory}
     *
     * @param segment the memory, at least as large as {@link #LAYOUT}
     */
    public static Animals.Text read(MemorySegment segment) {
      return new Animals.Text(UTF_8.fromCounted(
          segment.get(ADDRESS_UNALIGNED, DATA_OFFSET), UINT64_T.get(segment, LEN_OFFSET), "Text.data"));
    }

    /**
     * Copies a record to native memory.
     *
     * @param value the record
     * @param segment the memory, at least as large as {@link #LAYOUT}
     * @param allocator takes the strings and arrays that it points to
     */
    public static void write(Animals.Text value, MemorySegment segment,
        SegmentAllocator allocator) {
      MemorySegment dataPointer = UTF_8.toCounted(value.data(), allocator, "Text.data");
      UINT64_T.set(segment, LEN_OFFSET, UINT64_T.require(dataPointer.byteSize(), "Text.data.length"));
      segment.set(ADDRESS_UNALIGNED, DATA_OFFSET, dataPointer);
    }

    /**
     * {@return a copy of a record in native memory}
     *
     * @param value the record
     * @param allocator takes the copy, and what it points to
     * @param what the name of the value for messages
     */
    public static MemorySegment toC(Animals.Text value, SegmentAllocator allocator, String what) {
      MemorySegment segment = allocator.allocate(LAYOUT);
      write(Arguments.require(value, what), segment, allocator);
      return segment;
    }
  }
}
