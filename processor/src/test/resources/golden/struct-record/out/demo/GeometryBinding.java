package demo;

import static dev.gatun.runtime.CInteger.UINT8_T;
import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.sequenceLayout;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Geometry} to the native library <code>geometry</code>, as declared in <code>geometry.h</code>.
 */
@GatunGenerated
public final class GeometryBinding implements Geometry {
  private final Symbols symbols;

  private long lineBetweenAddress;

  private long lineLengthAddress;

  private long lineReverseAddress;

  private GeometryBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>geometry</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static GeometryBinding open() {
    return new GeometryBinding(Symbols.open("geometry"));
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
  public static GeometryBinding open(Path library) {
    return new GeometryBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static GeometryBinding open(Symbols symbols) {
    return new GeometryBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code struct Line line_between(struct Point from, struct Point to)}.
   */
  @Override
  public Geometry.Line between(Geometry.Point from, Geometry.Point to) {
    if (lineBetweenAddress == 0) {
      lineBetweenAddress = address("line_between", "from, to");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment fromStruct = PointStruct.toC(from, call, "Geometry.between: from");
      MemorySegment toStruct = PointStruct.toC(to, call, "Geometry.between: to");
      MemorySegment returned = (MemorySegment) LineOfPointPoint.HANDLE.invokeExact(
          MemorySegment.ofAddress(lineBetweenAddress), (SegmentAllocator) call, fromStruct,
          toStruct);
      Callbacks.rethrowFailure();
      return LineStruct.read(returned);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code double line_length(const struct Line *line)}.
   */
  @Override
  public double length(Geometry.Line line) {
    if (lineLengthAddress == 0) {
      lineLengthAddress = address("line_length", "line");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment linePointer = LineStruct.toC(line, call, "Geometry.length: line");
      double returned = (double) DoubleOfPointer.HANDLE.invokeExact(
          MemorySegment.ofAddress(lineLengthAddress), linePointer);
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void line_reverse(struct Line *line)}.
   */
  @Override
  public void reverse(Geometry.Line[] line) {
    if (lineReverseAddress == 0) {
      lineReverseAddress = address("line_reverse", "line");
    }
    try (Temporaries call = Temporaries.open()) {
      Arguments.require(line, "Geometry.reverse: line");
      MemorySegment linePointer = call.allocate(LineStruct.LAYOUT, line.length);
      for (int i = 0; i < line.length; i++) {
        LineStruct.write(Arguments.require(line[i], "an element of Geometry.reverse: line"),
            linePointer.asSlice(i * LineStruct.LAYOUT.byteSize(),
            LineStruct.LAYOUT.byteSize()), call);
      }
      VoidOfPointer.HANDLE.invokeExact(MemorySegment.ofAddress(lineReverseAddress), linePointer);
      Callbacks.rethrowFailure();
      for (int i = 0; i < line.length; i++) {
        line[i] = LineStruct.read(linePointer.asSlice(i * LineStruct.LAYOUT.byteSize(),
            LineStruct.LAYOUT.byteSize()));
      }
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "line_between line_length line_reverse");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class LineOfPointPoint {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(LineStruct.LAYOUT,
        PointStruct.LAYOUT, PointStruct.LAYOUT));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class DoubleOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_DOUBLE,
        ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS));
  }

  /**
   * Copies {@link Geometry.Point} to native memory, where it is a {@code struct Point},
   * and back; used by generated code.
   *
   * <p>16 bytes, aligned to 8 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     8  x
   *      8     8  y
   * }</pre>
   */
  @GatunGenerated
  public static final class PointStruct {
    /**
     * {@code struct Point}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Point",
        JAVA_DOUBLE.withName("x"),
        JAVA_DOUBLE.withName("y"));

    private static final long X_OFFSET = LAYOUT.byteOffset(groupElement("x"));

    private static final long Y_OFFSET = LAYOUT.byteOffset(groupElement("y"));

    private PointStruct() {
    }

    /**
     * {@return a copy of what lies in native memory}
     *
     * @param segment the memory, at least as large as {@link #LAYOUT}
     */
    public static Geometry.Point read(MemorySegment segment) {
      return new Geometry.Point(
          segment.get(JAVA_DOUBLE_UNALIGNED, X_OFFSET),
          segment.get(JAVA_DOUBLE_UNALIGNED, Y_OFFSET));
    }

    /**
     * Copies a record to native memory.
     *
     * @param value the record
     * @param segment the memory, at least as large as {@link #LAYOUT}
     * @param allocator takes the strings and arrays that it points to
     */
    public static void write(Geometry.Point value, MemorySegment segment,
        SegmentAllocator allocator) {
      segment.set(JAVA_DOUBLE_UNALIGNED, X_OFFSET, value.x());
      segment.set(JAVA_DOUBLE_UNALIGNED, Y_OFFSET, value.y());
    }

    /**
     * {@return a copy of a record in native memory}
     *
     * @param value the record
     * @param allocator takes the copy, and what it points to
     * @param what the name of the value for messages
     */
    public static MemorySegment toC(Geometry.Point value, SegmentAllocator allocator, String what) {
      MemorySegment segment = allocator.allocate(LAYOUT);
      write(Arguments.require(value, what), segment, allocator);
      return segment;
    }
  }

  /**
   * Copies {@link Geometry.Line} to native memory, where it is a {@code struct Line},
   * and back; used by generated code.
   *
   * <p>48 bytes, aligned to 8 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     4  style
   *      4     4  (padding)
   *      8    16  from
   *     24    16  to
   *     40     4  colour
   *     44     4  (padding)
   * }</pre>
   */
  @GatunGenerated
  public static final class LineStruct {
    private static final SequenceLayout COLOUR_LAYOUT = sequenceLayout(4, UINT8_T.layout());

    /**
     * {@code struct Line}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Line",
        JAVA_INT.withName("style"),
        PointStruct.LAYOUT.withName("from"),
        PointStruct.LAYOUT.withName("to"),
        COLOUR_LAYOUT.withName("colour"));

    private static final long STYLE_OFFSET = LAYOUT.byteOffset(groupElement("style"));

    private static final long FROM_OFFSET = LAYOUT.byteOffset(groupElement("from"));

    private static final long TO_OFFSET = LAYOUT.byteOffset(groupElement("to"));

    private static final long COLOUR_OFFSET = LAYOUT.byteOffset(groupElement("colour"));

    private LineStruct() {
    }

    /**
     * {@return a copy of what lies in native memory}
     *
     * @param segment the memory, at least as large as {@link #LAYOUT}
     */
    public static Geometry.Line read(MemorySegment segment) {
      return new Geometry.Line(
          StyleEnum.fromC(segment.get(JAVA_INT_UNALIGNED, STYLE_OFFSET), "Line.style"),
          PointStruct.read(segment.asSlice(FROM_OFFSET, PointStruct.LAYOUT.byteSize())),
          PointStruct.read(segment.asSlice(TO_OFFSET, PointStruct.LAYOUT.byteSize())),
          readColour(segment));
    }

    /**
     * Copies a record to native memory.
     *
     * @param value the record
     * @param segment the memory, at least as large as {@link #LAYOUT}
     * @param allocator takes the strings and arrays that it points to
     */
    public static void write(Geometry.Line value, MemorySegment segment,
        SegmentAllocator allocator) {
      segment.set(JAVA_INT_UNALIGNED, STYLE_OFFSET, StyleEnum.toC(value.style(), "Line.style"));
      PointStruct.write(Arguments.require(value.from(), "Line.from"), segment.asSlice(FROM_OFFSET,
          PointStruct.LAYOUT.byteSize()), allocator);
      PointStruct.write(Arguments.require(value.to(), "Line.to"), segment.asSlice(TO_OFFSET,
          PointStruct.LAYOUT.byteSize()), allocator);
      writeColour(value.colour(), segment, allocator);
    }

    /**
     * {@return a copy of a record in native memory}
     *
     * @param value the record
     * @param allocator takes the copy, and what it points to
     * @param what the name of the value for messages
     */
    public static MemorySegment toC(Geometry.Line value, SegmentAllocator allocator, String what) {
      MemorySegment segment = allocator.allocate(LAYOUT);
      write(Arguments.require(value, what), segment, allocator);
      return segment;
    }

    private static int[] readColour(MemorySegment segment) {
      int[] values = new int[(int) COLOUR_LAYOUT.elementCount()];
      for (int i = 0; i < values.length; i++) {
        values[i] = (int) UINT8_T.get(segment, COLOUR_OFFSET + i * UINT8_T.layout().byteSize());
      }
      return values;
    }

    private static void writeColour(int[] values, MemorySegment segment,
        SegmentAllocator allocator) {
      Arguments.require(values, "Line.colour");
      Arguments.requireLength(values.length, COLOUR_LAYOUT.elementCount(), "Line.colour");
      for (int i = 0; i < values.length; i++) {
        UINT8_T.set(segment, COLOUR_OFFSET + i * UINT8_T.layout().byteSize(),
            UINT8_T.require(values[i], "an element of Line.colour"));
      }
    }
  }

  /**
   * Knows the numbers that the constants of {@link Geometry.Style} have in C.
   */
  @GatunGenerated
  public static final class StyleEnum {
    private StyleEnum() {
    }

    /**
     * {@return the number of a constant}
     *
     * @param constant the constant
     * @param what the name of the value for messages
     */
    public static int toC(Geometry.Style constant, String what) {
      return switch (Arguments.require(constant, what)) {
        case SOLID -> 0;
        case DOTTED -> 4;
        case DASHED -> 5;
        case OTHER -> throw new IllegalArgumentException(what + " is OTHER, which has no number in C");
      };
    }

    /**
     * {@return the constant of a number}
     *
     * @param number the number
     * @param what the name of the value for messages
     */
    public static Geometry.Style fromC(int number, String what) {
      return switch (number) {
        case 0 -> Geometry.Style.SOLID;
        case 4 -> Geometry.Style.DOTTED;
        case 5 -> Geometry.Style.DASHED;
        default -> Geometry.Style.OTHER;
      };
    }
  }
}
