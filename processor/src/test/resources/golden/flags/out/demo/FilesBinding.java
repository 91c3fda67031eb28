package demo;

import static dev.gatun.runtime.CInteger.INT;
import static dev.gatun.runtime.CInteger.UINT64_T;
import static dev.gatun.runtime.CInteger.UINT8_T;
import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.CallbackPointers;
import dev.gatun.runtime.CallbackStub;
import dev.gatun.runtime.CallbackStubs;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.DerivedView;
import dev.gatun.runtime.FlagSets;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.StructArray;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import dev.gatun.runtime.UnknownValueException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * Binds {@link Files} to the native library <code>files</code>, as declared in <code>files.h</code>.
 */
@GatunGenerated
public final class FilesBinding implements Files {
  private final Symbols symbols;

  private long openAddress;

  private long flagsAddress;

  private long lastAddress;

  private FilesBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>files</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static FilesBinding open() {
    return new FilesBinding(Symbols.open("files"));
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
  public static FilesBinding open(Path library) {
    return new FilesBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static FilesBinding open(Symbols symbols) {
    return new FilesBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code int open(const char *path, int flags, int (*filter)(int wanted))}.
   */
  @Override
  public int open(String path, EnumSet<Files.OpenFlag> flags, Files.Filter filter) {
    if (openAddress == 0) {
      openAddress = address("open", "path, flags, filter");
    }
    try (Temporaries call = Temporaries.open(symbols)) {
      MemorySegment pathPointer = UTF_8.toC(path, call, "Files.open: path");
      MemorySegment filterPointer = FilterStub.pointerTo(filter, call, "Files.open: filter");
      int returned = (int) IntOfPointerCIntPointer.HANDLE.invokeExact(
          MemorySegment.ofAddress(openAddress), pathPointer, FlagSets.toC(INT, flags,
          OpenFlagEnum::toC, "Files.open: flags"), filterPointer);
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code uint64_t flags(int file)}.
   */
  @Override
  public Set<Files.OpenFlag> flags(int file) {
    if (flagsAddress == 0) {
      flagsAddress = address("flags", "file");
    }
    try {
      long returned = (long) LongOfInt.HANDLE.invokeExact(MemorySegment.ofAddress(flagsAddress),
          file);
      Callbacks.rethrowFailure();
      return FlagSets.fromC(UINT64_T, returned, Files.OpenFlag.class, OpenFlagEnum::toC,
          "the result of Files.flags");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void last(int *out)}.
   */
  @Override
  public EnumSet<Files.OpenFlag> last() {
    if (lastAddress == 0) {
      lastAddress = address("last", "out");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment out = call.allocate(JAVA_INT).fill((byte) 0);
      VoidOfPointer.HANDLE.invokeExact(MemorySegment.ofAddress(lastAddress), out);
      Callbacks.rethrowFailure();
      return FlagSets.fromC(INT, INT.get(out, 0), Files.OpenFlag.class, OpenFlagEnum::toC,
          "the result of Files.last");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "open flags last");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfPointerCIntPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, ADDRESS,
        INT.handedOver(), ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class LongOfInt {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_LONG, JAVA_INT));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS));
  }

  /**
   * Knows the numbers that the constants of {@link Files.OpenFlag} have in C.
   */
  @GatunGenerated
  public static final class OpenFlagEnum {
    private OpenFlagEnum() {
    }

    /**
     * {@return the number of a constant}
     *
     * @param constant the constant
     * @param what the name of the value for messages
     */
    public static int toC(Files.OpenFlag constant, String what) {
      return switch (Arguments.require(constant, what)) {
        case READ -> 1;
        case WRITE -> 2;
        case CREATE -> 64;
      };
    }

    /**
     * {@return the constant of a number}
     *
     * @param number the number
     * @param what the name of the value for messages
     */
    public static Files.OpenFlag fromC(int number, String what) {
      return switch (number) {
        case 1 -> Files.OpenFlag.READ;
        case 2 -> Files.OpenFlag.WRITE;
        case 64 -> Files.OpenFlag.CREATE;
        default ->
            throw UnknownValueException.of(
                what, number, "Files.OpenFlag (READ = 1, WRITE = 2, CREATE = 64)");
      };
    }
  }

  /**
   * Knows the numbers that the constants of {@link Files.Access} have in C.
   */
  @GatunGenerated
  public static final class AccessEnum {
    private AccessEnum() {
    }

    /**
     * {@return the number of a constant}
     *
     * @param constant the constant
     * @param what the name of the value for messages
     */
    public static int toC(Files.Access constant, String what) {
      return switch (Arguments.require(constant, what)) {
        case READ -> 4;
        case WRITE -> 2;
        case BOTH -> 6;
        case OTHER -> throw new IllegalArgumentException(what + " is OTHER, which has no number in C");
      };
    }

    /**
     * {@return the constant of a number}
     *
     * @param number the number
     * @param what the name of the value for messages
     */
    public static Files.Access fromC(int number, String what) {
      return switch (number) {
        case 4 -> Files.Access.READ;
        case 2 -> Files.Access.WRITE;
        case 6 -> Files.Access.BOTH;
        default -> Files.Access.OTHER;
      };
    }
  }

  /**
   * Copies {@link Files.File} to native memory, where it is a {@code struct file},
   * and back; used by generated code.
   *
   * <p>8 bytes, aligned to 4 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     4  flags
   *      4     1  access
   *      5     3  (padding)
   * }</pre>
   */
  @GatunGenerated
  public static final class FileStruct {
    /**
     * {@code struct file}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "file",
        JAVA_INT.withName("flags"),
        UINT8_T.layout().withName("access"));

    private static final long FLAGS_OFFSET = LAYOUT.byteOffset(groupElement("flags"));

    private static final long ACCESS_OFFSET = LAYOUT.byteOffset(groupElement("access"));

    private FileStruct() {
    }

    /**
     * {@return a copy of what lies in native memory}
     *
     * @param segment the memory, at least as large as {@link #LAYOUT}
     */
    public static Files.File read(MemorySegment segment) {
      return new Files.File(
          FlagSets.fromC(INT, INT.get(segment, FLAGS_OFFSET),
              Files.OpenFlag.class, OpenFlagEnum::toC, "File.flags"),
          FlagSets.fromC(UINT8_T, UINT8_T.get(segment, ACCESS_OFFSET),
              Files.Access.OTHER, AccessEnum::toC, "File.access"));
    }

    /**
     * Copies a record to native memory.
     *
     * @param value the record
     * @param segment the memory, at least as large as {@link #LAYOUT}
     * @param allocator takes the strings and arrays that it points to
     */
    public static void write(Files.File value, MemorySegment segment, SegmentAllocator allocator) {
      INT.set(segment, FLAGS_OFFSET, FlagSets.toC(INT, value.flags(), OpenFlagEnum::toC,
          "File.flags"));
      UINT8_T.set(segment, ACCESS_OFFSET, FlagSets.toC(UINT8_T, value.access(), AccessEnum::toC,
          "File.access"));
    }

    /**
     * {@return a copy of a record in native memory}
     *
     * @param value the record
     * @param allocator takes the copy, and what it points to
     * @param what the name of the value for messages
     */
    public static MemorySegment toC(Files.File value, SegmentAllocator allocator, String what) {
      MemorySegment segment = allocator.allocate(LAYOUT);
      write(Arguments.require(value, what), segment, allocator);
      return segment;
    }
  }

  /**
   * {@link Files.FileView} in native memory, where it is a {@code struct file}.
   *
   * <p>4 bytes, aligned to 4 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     4  flags
   * }</pre>
   *
   * @param segment exactly the bytes of the struct
   */
  @GatunGenerated("flags")
  public record FileViewStruct(MemorySegment segment) implements Files.FileView {
    /**
     * {@code struct file}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "file",
        JAVA_INT.withName("flags"));

    private static final long FLAGS_OFFSET = LAYOUT.byteOffset(groupElement("flags"));

    /**
     * Checks that the memory is large enough, and aligned.
     */
    public FileViewStruct {
      segment = Layouts.requireRoom(segment, LAYOUT);
    }

    /**
     * {@return a new struct, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     */
    public static FileViewStruct allocate(SegmentAllocator allocator) {
      return new FileViewStruct(allocator.allocate(LAYOUT).fill((byte) 0));
    }

    /**
     * {@return the struct at the beginning of memory; it lives as long as the memory}
     *
     * @param memory the memory, at least as large as {@link #LAYOUT}
     * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
     */
    public static FileViewStruct of(MemorySegment memory) {
      return new FileViewStruct(memory);
    }

    /**
     * {@return a new array, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     * @param count the number of elements
     */
    public static StructArray<Files.FileView> array(SegmentAllocator allocator, long count) {
      return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
    }

    /**
     * {@return the array that memory holds, with as many elements as fit; it lives as long
     * as the memory}
     *
     * @param memory the memory
     * @throws IllegalArgumentException if it is not aligned as C expects
     */
    public static StructArray<Files.FileView> array(MemorySegment memory) {
      return new StructArray<>(memory, LAYOUT, (array, index) ->
          new FileViewStruct(Layouts.element(array, LAYOUT, index)));
    }

    /**
     * {@return the struct behind a pointer that C gave}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static FileViewStruct at(MemorySegment pointer, String what) {
      return new FileViewStruct(Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
    }

    /**
     * {@return the struct behind a pointer that C gave, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static FileViewStruct atNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : at(pointer, "FileView");
    }

    /**
     * {@return the memory of a view, to which C can have a pointer}
     *
     * @param view the view
     * @param what the name of the value for messages
     */
    public static MemorySegment segmentOf(Files.FileView view, String what) {
      if (Arguments.require(view, what) instanceof FileViewStruct generated) {
        return Pointers.require(generated.segment, what);
      }
      return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
    }

    @Override
    public Set<Files.OpenFlag> flags() {
      return FlagSets.fromC(INT, INT.get(segment, FLAGS_OFFSET),
          Files.OpenFlag.class, OpenFlagEnum::toC, "FileView.flags");
    }

    @Override
    public void flags(Set<Files.OpenFlag> flags) {
      INT.set(segment, FLAGS_OFFSET, FlagSets.toC(INT, flags, OpenFlagEnum::toC, "FileView.flags"));
    }
  }

  /**
   * Lets C call a {@link Files.Filter}, and Java call one of C; used by generated code.
   */
  @GatunGenerated
  public static final class FilterStub extends CallbackStub<Files.Filter> {
    /**
     * {@code int (*)(int wanted)}.
     */
    private static final FunctionDescriptor SHAPE = FunctionDescriptor.of(INT.handedOver(),
        INT.layout());

    private static final CallbackStubs<Files.Filter> STUBS = CallbackStubs.of(FilterStub::new,
        MethodHandles.lookup(), SHAPE);

    private FilterStub() {
    }

    /**
     * {@return a function pointer for C}
     *
     * @param callback what C calls
     * @param lifetime how long C may call it: during a call, or while an arena lives
     * @param what the name of the value for messages
     */
    public static MemorySegment pointerTo(Files.Filter callback, SegmentAllocator lifetime,
        String what) {
      if (callback instanceof OfC function) {
        return function.pointer;
      }
      return STUBS.pointerTo(Arguments.require(callback, what), lifetime);
    }

    long called(long wanted) {
      if (Callbacks.isFailing()) {
        return 0;
      }
      try {
        Set<Files.Access> result = callback().filter(FlagSets.fromC(INT, wanted,
            Files.Access.OTHER, AccessEnum::toC, "Filter.filter: wanted"));
        return FlagSets.toC(INT, result, AccessEnum::toC, "Filter.filter");
      } catch (Throwable e) {
        Callbacks.failed(e, this);
        return 0;
      }
    }

    /**
     * {@return the function behind a pointer of C, to be called only while C has it}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static Files.Filter of(MemorySegment pointer, String what) {
      return CallbackPointers.stub(Pointers.given(pointer, what)) instanceof FilterStub stub
          ? stub.callback() : new OfC(pointer);
    }

    /**
     * {@return the function behind a pointer of C, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static Files.Filter ofNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : of(pointer, "Filter");
    }

    /**
     * A function of C.
     */
    @GatunGenerated
    private record OfC(MemorySegment pointer) implements Files.Filter {
      /**
       * {@code int (*)(int wanted)}.
       */
      @Override
      public Set<Files.Access> filter(EnumSet<Files.Access> wanted) {
        try {
          long returned = (long) CIntOfCInt.HANDLE.invokeExact(pointer, FlagSets.toC(INT, wanted,
              AccessEnum::toC, "Filter.filter: wanted"));
          Callbacks.rethrowFailure();
          return FlagSets.fromC(INT, returned, Files.Access.OTHER, AccessEnum::toC,
              "the result of Filter.filter");
        } catch (Throwable e) {
          throw Linking.unchecked(e);
        }
      }
    }

    /**
     * Linked when a function of this shape is first called.
     */
    private static final class CIntOfCInt {
      static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(INT.layout(),
          INT.handedOver()));
    }
  }
}
