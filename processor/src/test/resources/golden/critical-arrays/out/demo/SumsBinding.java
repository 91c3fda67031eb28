package demo;

import static dev.gatun.runtime.CInteger.SIZE_T;
import static dev.gatun.runtime.CInteger.UINT8_T;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Sums} to the native library <code>sums</code>, as declared in <code>sums.h</code>.
 */
@GatunGenerated
public final class SumsBinding implements Sums {
  private final Symbols symbols;

  private long sumAddress;

  private long checksumAddress;

  private SumsBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>sums</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static SumsBinding open() {
    return new SumsBinding(Symbols.open("sums"));
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
  public static SumsBinding open(Path library) {
    return new SumsBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static SumsBinding open(Symbols symbols) {
    return new SumsBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code int64_t sum(const int *values, size_t valuesLength, double *weights)}.
   */
  @Override
  public long sum(int[] values, double[] weights) {
    if (sumAddress == 0) {
      sumAddress = address("sum", "values, valuesLength, weights");
    }
    try {
      Arguments.require(values, "Sums.sum: values");
      MemorySegment valuesPointer = MemorySegment.ofArray(values);
      MemorySegment weightsPointer = weights == null ? MemorySegment.NULL
          : MemorySegment.ofArray(weights);
      return (long) LongOfPinnedSizeTPinnedCritical.HANDLE.invokeExact(
          MemorySegment.ofAddress(sumAddress), valuesPointer,
          SIZE_T.require(values.length, "Sums.sum: values.length"), weightsPointer);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int64_t checksum(const uint8_t *values, size_t valuesLength)}.
   */
  @Override
  public long checksum(int[] values) {
    if (checksumAddress == 0) {
      checksumAddress = address("checksum", "values, valuesLength");
    }
    try (Temporaries call = Temporaries.open()) {
      Arguments.require(values, "Sums.checksum: values");
      MemorySegment valuesPointer = call.allocate(UINT8_T.layout(), values.length);
      for (int i = 0; i < values.length; i++) {
        UINT8_T.set(valuesPointer, i * UINT8_T.layout().byteSize(),
            UINT8_T.require(values[i], "an element of Sums.checksum: values"));
      }
      return (long) LongOfPointerSizeTCritical.HANDLE.invokeExact(
          MemorySegment.ofAddress(checksumAddress), valuesPointer,
          SIZE_T.require(values.length, "Sums.checksum: values.length"));
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "sum checksum");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class LongOfPinnedSizeTPinnedCritical {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_LONG, ADDRESS,
        SIZE_T.handedOver(), ADDRESS), Linker.Option.critical(true));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class LongOfPointerSizeTCritical {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_LONG, ADDRESS,
        SIZE_T.handedOver()), Linker.Option.critical(false));
  }
}
