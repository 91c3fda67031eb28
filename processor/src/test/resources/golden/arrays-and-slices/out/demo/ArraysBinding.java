package demo;

import static dev.gatun.runtime.CInteger.LONG;
import static dev.gatun.runtime.CInteger.SIZE_T;
import static dev.gatun.runtime.CInteger.UINT32_T;
import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.ArrayCopies;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Arrays} to the native library <code>arrays</code> or <code>arrays-2</code>.
 */
@GatunGenerated
public final class ArraysBinding implements Arrays {
  private final Symbols symbols;

  private long sumAddress;

  private long fillAddress;

  private long sortAddress;

  private long scaleAddress;

  private long divideAddress;

  private long checksumAddress;

  private long shoutAddress;

  private long clearAddress;

  private ArraysBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>arrays</code> or <code>arrays-2</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static ArraysBinding open() {
    return new ArraysBinding(Symbols.open("arrays", "arrays-2"));
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
  public static ArraysBinding open(Path library) {
    return new ArraysBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static ArraysBinding open(Symbols symbols) {
    return new ArraysBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code double sum(const double *values, int count)}.
   */
  @Override
  public double sum(double[] values, int count) {
    if (sumAddress == 0) {
      sumAddress = address("sum", "values, count");
    }
    try (Temporaries call = Temporaries.open()) {
      Arguments.require(values, "Arrays.sum: values");
      MemorySegment valuesPointer = call.allocateFrom(JAVA_DOUBLE, values);
      double returned = (double) DoubleOfPointerInt.HANDLE.invokeExact(
          MemorySegment.ofAddress(sumAddress), valuesPointer, count);
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void fill(int *values, int count, int value)}.
   */
  @Override
  public void fill(int[] values, int count, int value) {
    if (fillAddress == 0) {
      fillAddress = address("fill", "values, count, value");
    }
    try (Temporaries call = Temporaries.open()) {
      Arguments.require(values, "Arrays.fill: values");
      MemorySegment valuesPointer = call.allocate(JAVA_INT, values.length);
      VoidOfPointerIntInt.HANDLE.invokeExact(MemorySegment.ofAddress(fillAddress), valuesPointer,
          count, value);
      Callbacks.rethrowFailure();
      ArrayCopies.toJava(valuesPointer, 0, values);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void sort(long *values, int count)}.
   */
  @Override
  public void sort(long[] values, int count) {
    if (sortAddress == 0) {
      sortAddress = address("sort", "values, count");
    }
    try (Temporaries call = Temporaries.open()) {
      Arguments.require(values, "Arrays.sort: values");
      MemorySegment valuesPointer = call.allocate(LONG.layout(), values.length);
      for (int i = 0; i < values.length; i++) {
        LONG.set(valuesPointer, i * LONG.layout().byteSize(),
            LONG.require(values[i], "an element of Arrays.sort: values"));
      }
      VoidOfPointerInt.HANDLE.invokeExact(MemorySegment.ofAddress(sortAddress), valuesPointer,
          count);
      Callbacks.rethrowFailure();
      for (int i = 0; i < values.length; i++) {
        values[i] = LONG.get(valuesPointer, i * LONG.layout().byteSize());
      }
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void scale(float *values, int count, float factor)}.
   */
  @Override
  public void scale(float[] values, int count, float factor) {
    if (scaleAddress == 0) {
      scaleAddress = address("scale", "values, count, factor");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment valuesPointer = values == null ? MemorySegment.NULL
          : call.allocateFrom(JAVA_FLOAT, values);
      VoidOfPointerIntFloat.HANDLE.invokeExact(MemorySegment.ofAddress(scaleAddress), valuesPointer,
          count, factor);
      Callbacks.rethrowFailure();
      if (values != null) {
        ArrayCopies.toJava(valuesPointer, 0, values);
      }
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int divide(int a, int b, int *remainder)}.
   */
  @Override
  public int divide(int a, int b, int[] remainder) {
    if (divideAddress == 0) {
      divideAddress = address("divide", "a, b, remainder");
    }
    try (Temporaries call = Temporaries.open()) {
      Arguments.require(remainder, "Arrays.divide: remainder");
      MemorySegment remainderPointer = call.allocate(JAVA_INT, remainder.length);
      int returned = (int) IntOfIntIntPointer.HANDLE.invokeExact(
          MemorySegment.ofAddress(divideAddress), a, b, remainderPointer);
      Callbacks.rethrowFailure();
      ArrayCopies.toJava(remainderPointer, 0, remainder);
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int64_t checksum(const int8_t *data, size_t dataLength)}.
   */
  @Override
  public long checksum(byte[] data) {
    if (checksumAddress == 0) {
      checksumAddress = address("checksum", "data, dataLength");
    }
    try (Temporaries call = Temporaries.open()) {
      Arguments.require(data, "Arrays.checksum: data");
      MemorySegment dataPointer = call.allocateFrom(JAVA_BYTE, data);
      long returned = (long) LongOfPointerSizeT.HANDLE.invokeExact(
          MemorySegment.ofAddress(checksumAddress), dataPointer,
          SIZE_T.require(data.length, "Arrays.checksum: data.length"));
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void shout(uint32_t textLength, const char *text)}.
   */
  @Override
  public void shout(String text) {
    if (shoutAddress == 0) {
      shoutAddress = address("shout", "textLength, text");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment textPointer = UTF_8.toCounted(text, call, "Arrays.shout: text");
      VoidOfUint32TPointer.HANDLE.invokeExact(MemorySegment.ofAddress(shoutAddress),
          UINT32_T.require(textPointer.byteSize(), "Arrays.shout: text.length"), textPointer);
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void clear(void *memory, size_t memoryLength)}.
   */
  @Override
  public void clear(MemorySegment memory) {
    if (clearAddress == 0) {
      clearAddress = address("clear", "memory, memoryLength");
    }
    try {
      MemorySegment memoryPointer = Pointers.require(memory, "Arrays.clear: memory");
      VoidOfPointerSizeT.HANDLE.invokeExact(MemorySegment.ofAddress(clearAddress), memoryPointer,
          SIZE_T.require(memoryPointer.byteSize(), "Arrays.clear: memory.length"));
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "sum fill sort scale divide checksum shout clear");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class DoubleOfPointerInt {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS,
        JAVA_INT));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfPointerIntInt {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT,
        JAVA_INT));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfPointerInt {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS,
        JAVA_INT));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfPointerIntFloat {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT,
        JAVA_FLOAT));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfIntIntPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, JAVA_INT,
        JAVA_INT, ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class LongOfPointerSizeT {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_LONG, ADDRESS,
        SIZE_T.handedOver()));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfUint32TPointer {
    static final MethodHandle HANDLE = Linking.downcall(
        FunctionDescriptor.ofVoid(UINT32_T.handedOver(), ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfPointerSizeT {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS,
        SIZE_T.handedOver()));
  }
}
