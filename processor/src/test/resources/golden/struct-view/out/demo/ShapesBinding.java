package demo;

import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.StructArray;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Shapes} to the native library <code>shapes</code>.
 */
@GatunGenerated
public final class ShapesBinding implements Shapes {
  private final Symbols symbols;

  private long findAddress;

  private long moveAddress;

  private long middleAddress;

  private long areaAddress;

  private ShapesBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>shapes</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static ShapesBinding open() {
    return new ShapesBinding(Symbols.open("shapes"));
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
  public static ShapesBinding open(Path library) {
    return new ShapesBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static ShapesBinding open(Symbols symbols) {
    return new ShapesBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code struct polygon *find(const char *name)}.
   */
  @Override
  public Polygon find(String name) {
    if (findAddress == 0) {
      findAddress = address("find", "name");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment namePointer = UTF_8.toC(name, call, "Shapes.find: name");
      MemorySegment returned = (MemorySegment) PointerOfPointer.HANDLE.invokeExact(
          MemorySegment.ofAddress(findAddress), namePointer);
      Callbacks.rethrowFailure();
      return PolygonStruct.atNullable(returned);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void move(struct Corner *corner, float dx, float dy)}.
   */
  @Override
  public void move(Corner corner, float dx, float dy) {
    if (moveAddress == 0) {
      moveAddress = address("move", "corner, dx, dy");
    }
    try {
      VoidOfPointerFloatFloat.HANDLE.invokeExact(MemorySegment.ofAddress(moveAddress),
          CornerStruct.segmentOf(corner, "Shapes.move: corner"), dx, dy);
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code struct Corner middle(struct Corner a, struct Corner b)}.
   */
  @Override
  public Corner middle(SegmentAllocator allocator, Corner a, Corner b) {
    if (middleAddress == 0) {
      middleAddress = address("middle", "a, b");
    }
    try {
      Arguments.require(allocator, "Shapes.middle: allocator");
      MemorySegment returned = (MemorySegment) CornerOfCornerCorner.HANDLE.invokeExact(
          MemorySegment.ofAddress(middleAddress), allocator,
          CornerStruct.segmentOf(a, "Shapes.middle: a"),
          CornerStruct.segmentOf(b, "Shapes.middle: b"));
      Callbacks.rethrowFailure();
      return new CornerStruct(returned);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code double area(struct Corner *corners, int count)}.
   */
  @Override
  public double area(StructArray<Corner> corners, int count) {
    if (areaAddress == 0) {
      areaAddress = address("area", "corners, count");
    }
    try {
      Arguments.require(corners, "Shapes.area: corners");
      MemorySegment cornersPointer = Pointers.require(corners.segment(), "Shapes.area: corners");
      double returned = (double) DoubleOfPointerInt.HANDLE.invokeExact(
          MemorySegment.ofAddress(areaAddress), cornersPointer, count);
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "find move middle area");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class PointerOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS, ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfPointerFloatFloat {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS,
        JAVA_FLOAT, JAVA_FLOAT));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class CornerOfCornerCorner {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(CornerStruct.LAYOUT,
        CornerStruct.LAYOUT, CornerStruct.LAYOUT));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class DoubleOfPointerInt {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS,
        JAVA_INT));
  }
}
