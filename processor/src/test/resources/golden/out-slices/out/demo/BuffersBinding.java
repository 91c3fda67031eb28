package demo;

import static dev.gatun.runtime.CInteger.CHAR16_T;
import static dev.gatun.runtime.CInteger.SIZE_T;
import static dev.gatun.runtime.CInteger.UINT32_T;
import static dev.gatun.runtime.CInteger.UINT8_T;
import static dev.gatun.runtime.CString.UTF_16;
import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.ArrayCopies;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.CapturedErrno;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.OutSlice;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Buffers} to the native library <code>buffers</code>, as declared in <code>buffers.h</code>.
 */
@GatunGenerated
public final class BuffersBinding implements Buffers {
  private final Symbols symbols;

  private long contentsAddress;

  private long colorsAddress;

  private long titleAddress;

  private BuffersBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>buffers</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static BuffersBinding open() {
    return new BuffersBinding(Symbols.open("buffers"));
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
  public static BuffersBinding open(Path library) {
    return new BuffersBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static BuffersBinding open(Symbols symbols) {
    return new BuffersBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code int contents(const char *name, int8_t *out, size_t *outLength)}.
   */
  @Override
  public byte[] contents(String name) {
    if (contentsAddress == 0) {
      contentsAddress = address("contents", "name, out, outLength");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment errno = call.allocate(CapturedErrno.LAYOUT);
      OutSlice out = OutSlice.asking(JAVA_BYTE, SIZE_T, call, "the result of Buffers.contents");
      MemorySegment namePointer = UTF_8.toC(name, call, "Buffers.contents: name");
      do {
        int returned = (int) IntOfPointerPointerPointerWithErrno.HANDLE.invokeExact(
            MemorySegment.ofAddress(contentsAddress), errno, namePointer, out.data(), out.length());
        Callbacks.rethrowFailure();
        if (returned < 0) {
          throw CapturedErrno.failure("contents", errno);
        }
      } while (out.again());
      byte[] values = new byte[out.count()];
      ArrayCopies.toJava(out.data(), 0, values);
      return values;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void colors(uint32_t *outLength, uint8_t *out, int image)}.
   */
  @Override
  public int[] colors(int image) {
    if (colorsAddress == 0) {
      colorsAddress = address("colors", "outLength, out, image");
    }
    try (Temporaries call = Temporaries.open()) {
      OutSlice out = OutSlice.of(64, UINT8_T.layout(), UINT32_T, call,
          "the result of Buffers.colors");
      do {
        VoidOfPointerPointerInt.HANDLE.invokeExact(MemorySegment.ofAddress(colorsAddress),
            out.length(), out.data(), image);
        Callbacks.rethrowFailure();
      } while (out.again());
      int[] values = new int[out.count()];
      for (int i = 0; i < values.length; i++) {
        values[i] = (int) UINT8_T.get(out.data(), i * UINT8_T.layout().byteSize());
      }
      return values;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void title(char16_t *out, size_t *outLength)}.
   */
  @Override
  public String title() {
    if (titleAddress == 0) {
      titleAddress = address("title", "out, outLength");
    }
    try (Temporaries call = Temporaries.open()) {
      OutSlice out = OutSlice.asking(CHAR16_T.layout(), SIZE_T, call,
          "the result of Buffers.title");
      do {
        VoidOfPointerPointer.HANDLE.invokeExact(MemorySegment.ofAddress(titleAddress), out.data(),
            out.length());
        Callbacks.rethrowFailure();
      } while (out.again());
      return UTF_16.fromCounted(out.data(), out.count(), "the result of Buffers.title");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "contents colors title");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfPointerPointerPointerWithErrno {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, ADDRESS,
        ADDRESS, ADDRESS), Linker.Option.captureCallState("errno"));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfPointerPointerInt {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS, ADDRESS,
        JAVA_INT));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfPointerPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS,
        ADDRESS));
  }
}
