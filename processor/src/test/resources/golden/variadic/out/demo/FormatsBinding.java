package demo;

import static dev.gatun.runtime.CInteger.LONG;
import static dev.gatun.runtime.CInteger.MODE_T;
import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.CapturedErrno;
import dev.gatun.runtime.DerivedView;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.StructArray;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import dev.gatun.runtime.UnknownValueException;
import dev.gatun.runtime.VariadicArguments;
import dev.gatun.runtime.VariadicShapes;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Formats} to the functions of the process itself.
 */
@GatunGenerated
public final class FormatsBinding implements Formats {
  private final Symbols symbols;

  private long openAddress;

  private long smallAddress;

  private long printfAddress;

  private long sumAddress;

  private long concatAddress;

  private FormatsBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the functions of the process itself}
   */
  public static FormatsBinding open() {
    return new FormatsBinding(Symbols.open());
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
  public static FormatsBinding open(Path library) {
    return new FormatsBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static FormatsBinding open(Symbols symbols) {
    return new FormatsBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code int open(const char *path, int flags, ...)}.
   */
  @Override
  public int open(String path, int flags, int mode) {
    if (openAddress == 0) {
      openAddress = address("open", "path, flags, mode");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment errno = call.allocate(CapturedErrno.LAYOUT);
      MemorySegment pathPointer = UTF_8.toC(path, call, "Formats.open: path");
      int returned = (int) IntOfPointerIntVariadicPromotedModeTWithErrno.HANDLE.invokeExact(
          MemorySegment.ofAddress(openAddress), errno, pathPointer, flags,
          MODE_T.require(mode, "Formats.open: mode"));
      Callbacks.rethrowFailure();
      if (returned < 0) {
        throw CapturedErrno.failure("open", errno);
      }
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int small(...)}.
   */
  @Override
  public int small(byte a, boolean b, float c, Formats.Place d) {
    if (smallAddress == 0) {
      smallAddress = address("small", "a, b, c, d");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment dStruct = PlaceStruct.toC(d, call, "Formats.small: d");
      int returned = (int) IntOfVariadicIntIntDoublePlace.HANDLE.invokeExact(
          MemorySegment.ofAddress(smallAddress), (int) a, b ? 1 : 0, (double) c, dStruct);
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int printf(const char *format, ...)}.
   */
  @Override
  public int printf(String format, Object... args) {
    if (printfAddress == 0) {
      printfAddress = address("printf", "format");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment formatPointer = UTF_8.toC(format, call, "Formats.printf: format");
      VariadicArguments argsArguments = new VariadicArguments("Formats.printf: args");
      for (Object value : Arguments.require(args, "Formats.printf: args")) {
        argsArguments.addAny(value, call);
      }
      int returned = (int) IntOfPointerVariadic.SHAPES.handle(argsArguments).invokeExact(
          MemorySegment.ofAddress(printfAddress), formatPointer, argsArguments.values());
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int printf(const char *format, ...)}.
   */
  @Override
  public int print(String format, Object... args) {
    if (printfAddress == 0) {
      printfAddress = address("printf", "format");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment formatPointer = UTF_8.toC(format, call, "Formats.print: format");
      VariadicArguments argsArguments = new VariadicArguments("Formats.print: args");
      for (Object value : Arguments.require(args, "Formats.print: args")) {
        switch (value) {
          case Formats.Place place -> {
            MemorySegment argsStruct = PlaceStruct.toC(place, call, "Formats.print: args");
            argsArguments.add(PlaceStruct.LAYOUT, argsStruct);
          }
          case Formats.PlaceView placeView -> {
            argsArguments.add(ADDRESS, PlaceViewStruct.segmentOf(placeView, "Formats.print: args"));
          }
          case Formats.Color color -> {
            argsArguments.add(JAVA_INT, ColorEnum.toC(color, "Formats.print: args"));
          }
          case null, default -> argsArguments.addAny(value, call);
        }
      }
      int returned = (int) IntOfPointerVariadic.SHAPES.handle(argsArguments).invokeExact(
          MemorySegment.ofAddress(printfAddress), formatPointer, argsArguments.values());
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int64_t sum(int count, ...)}.
   */
  @Override
  public long sum(int count, long... values) {
    if (sumAddress == 0) {
      sumAddress = address("sum", "count");
    }
    try {
      VariadicArguments valuesArguments = new VariadicArguments("Formats.sum: values");
      for (long value : Arguments.require(values, "Formats.sum: values")) {
        valuesArguments.add(LONG.handedOver(), LONG.require(value, "Formats.sum: values"));
      }
      long returned = (long) LongOfIntVariadic.SHAPES.handle(valuesArguments).invokeExact(
          MemorySegment.ofAddress(sumAddress), count, valuesArguments.values());
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void concat(...)}.
   */
  @Override
  public void concat(String first, String... more) {
    if (concatAddress == 0) {
      concatAddress = address("concat", "first");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment firstPointer = UTF_8.toC(first, call, "Formats.concat: first");
      VariadicArguments moreArguments = new VariadicArguments("Formats.concat: more");
      for (String value : Arguments.require(more, "Formats.concat: more")) {
        MemorySegment morePointer = value == null ? MemorySegment.NULL
            : UTF_8.toC(value, call, "Formats.concat: more");
        moreArguments.add(ADDRESS, morePointer);
      }
      VoidOfVariadicPointer.SHAPES.handle(moreArguments).invokeExact(
          MemorySegment.ofAddress(concatAddress), firstPointer, moreArguments.values());
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "open small printf sum concat");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfPointerIntVariadicPromotedModeTWithErrno {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, ADDRESS,
        JAVA_INT, MODE_T.promoted()), Linker.Option.firstVariadicArg(2),
        Linker.Option.captureCallState("errno"));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfVariadicIntIntDoublePlace {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, JAVA_INT,
        JAVA_INT, JAVA_DOUBLE, PlaceStruct.LAYOUT), Linker.Option.firstVariadicArg(0));
  }

  /**
   * Linked for each list of variable arguments when it is first met.
   */
  private static final class IntOfPointerVariadic {
    static final VariadicShapes SHAPES = new VariadicShapes(FunctionDescriptor.of(JAVA_INT,
        ADDRESS), Linker.Option.firstVariadicArg(1));
  }

  /**
   * Linked for each list of variable arguments when it is first met.
   */
  private static final class LongOfIntVariadic {
    static final VariadicShapes SHAPES = new VariadicShapes(FunctionDescriptor.of(JAVA_LONG,
        JAVA_INT), Linker.Option.firstVariadicArg(1));
  }

  /**
   * Linked for each list of variable arguments when it is first met.
   */
  private static final class VoidOfVariadicPointer {
    static final VariadicShapes SHAPES = new VariadicShapes(FunctionDescriptor.ofVoid(ADDRESS),
        Linker.Option.firstVariadicArg(0));
  }

  /**
   * Copies {@link Formats.Place} to native memory, where it is a {@code struct Place},
   * and back; used by generated code.
   *
   * <p>8 bytes, aligned to 4 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     4  x
   *      4     4  y
   * }</pre>
   */
  @GatunGenerated
  public static final class PlaceStruct {
    /**
     * {@code struct Place}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Place",
        JAVA_INT.withName("x"),
        JAVA_INT.withName("y"));

    private static final long X_OFFSET = LAYOUT.byteOffset(groupElement("x"));

    private static final long Y_OFFSET = LAYOUT.byteOffset(groupElement("y"));

    private PlaceStruct() {
    }

    /**
     * {@return a copy of what lies in native memory}
     *
     * @param segment the memory, at least as large as {@link #LAYOUT}
     */
    public static Formats.Place read(MemorySegment segment) {
      return new Formats.Place(
          segment.get(JAVA_INT_UNALIGNED, X_OFFSET),
          segment.get(JAVA_INT_UNALIGNED, Y_OFFSET));
    }

    /**
     * Copies a record to native memory.
     *
     * @param value the record
     * @param segment the memory, at least as large as {@link #LAYOUT}
     * @param allocator takes the strings and arrays that it points to
     */
    public static void write(Formats.Place value, MemorySegment segment,
        SegmentAllocator allocator) {
      segment.set(JAVA_INT_UNALIGNED, X_OFFSET, value.x());
      segment.set(JAVA_INT_UNALIGNED, Y_OFFSET, value.y());
    }

    /**
     * {@return a copy of a record in native memory}
     *
     * @param value the record
     * @param allocator takes the copy, and what it points to
     * @param what the name of the value for messages
     */
    public static MemorySegment toC(Formats.Place value, SegmentAllocator allocator, String what) {
      MemorySegment segment = allocator.allocate(LAYOUT);
      write(Arguments.require(value, what), segment, allocator);
      return segment;
    }
  }

  /**
   * {@link Formats.PlaceView} in native memory, where it is a {@code struct Place}.
   *
   * <p>4 bytes, aligned to 4 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     4  x
   * }</pre>
   *
   * @param segment exactly the bytes of the struct
   */
  @GatunGenerated("x")
  public record PlaceViewStruct(MemorySegment segment) implements Formats.PlaceView {
    /**
     * {@code struct Place}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Place",
        JAVA_INT.withName("x"));

    private static final long X_OFFSET = LAYOUT.byteOffset(groupElement("x"));

    /**
     * Checks that the memory is large enough, and aligned.
     */
    public PlaceViewStruct {
      segment = Layouts.requireRoom(segment, LAYOUT);
    }

    /**
     * {@return a new struct, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     */
    public static PlaceViewStruct allocate(SegmentAllocator allocator) {
      return new PlaceViewStruct(allocator.allocate(LAYOUT).fill((byte) 0));
    }

    /**
     * {@return the struct at the beginning of memory; it lives as long as the memory}
     *
     * @param memory the memory, at least as large as {@link #LAYOUT}
     * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
     */
    public static PlaceViewStruct of(MemorySegment memory) {
      return new PlaceViewStruct(memory);
    }

    /**
     * {@return a new array, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     * @param count the number of elements
     */
    public static StructArray<Formats.PlaceView> array(SegmentAllocator allocator, long count) {
      return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
    }

    /**
     * {@return the array that memory holds, with as many elements as fit; it lives as long
     * as the memory}
     *
     * @param memory the memory
     * @throws IllegalArgumentException if it is not aligned as C expects
     */
    public static StructArray<Formats.PlaceView> array(MemorySegment memory) {
      return new StructArray<>(memory, LAYOUT, (array, index) ->
          new PlaceViewStruct(Layouts.element(array, LAYOUT, index)));
    }

    /**
     * {@return the struct behind a pointer that C gave}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static PlaceViewStruct at(MemorySegment pointer, String what) {
      return new PlaceViewStruct(Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
    }

    /**
     * {@return the struct behind a pointer that C gave, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static PlaceViewStruct atNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : at(pointer, "PlaceView");
    }

    /**
     * {@return the memory of a view, to which C can have a pointer}
     *
     * @param view the view
     * @param what the name of the value for messages
     */
    public static MemorySegment segmentOf(Formats.PlaceView view, String what) {
      if (Arguments.require(view, what) instanceof PlaceViewStruct generated) {
        return Pointers.require(generated.segment, what);
      }
      return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
    }

    @Override
    public int x() {
      return segment.get(JAVA_INT_UNALIGNED, X_OFFSET);
    }
  }

  /**
   * Knows the numbers that the constants of {@link Formats.Color} have in C.
   */
  @GatunGenerated
  public static final class ColorEnum {
    private ColorEnum() {
    }

    /**
     * {@return the number of a constant}
     *
     * @param constant the constant
     * @param what the name of the value for messages
     */
    public static int toC(Formats.Color constant, String what) {
      return switch (Arguments.require(constant, what)) {
        case RED -> 0;
        case GREEN -> 1;
      };
    }

    /**
     * {@return the constant of a number}
     *
     * @param number the number
     * @param what the name of the value for messages
     */
    public static Formats.Color fromC(int number, String what) {
      return switch (number) {
        case 0 -> Formats.Color.RED;
        case 1 -> Formats.Color.GREEN;
        default ->
            throw UnknownValueException.of(
                what, number, "Formats.Color (RED = 0, GREEN = 1)");
      };
    }
  }
}
