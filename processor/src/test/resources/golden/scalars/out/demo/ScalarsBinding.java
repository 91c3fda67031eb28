package demo;

import static dev.gatun.runtime.CInteger.LONG;
import static dev.gatun.runtime.CInteger.SIZE_T;
import static dev.gatun.runtime.CInteger.UINT8_T;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_CHAR;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Symbols;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Scalars} to the native library <code>scalars</code>, as declared in <code>scalars.h</code>.
 */
@GatunGenerated
public final class ScalarsBinding implements Scalars {
  private final Symbols symbols;

  private long nothingAddress;

  private long bothAddress;

  private long scaleAddress;

  private long addAddress;

  private long upperAddress;

  private long labsAddress;

  private long greyAddress;

  private long scalarsHashAddress;

  private ScalarsBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>scalars</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static ScalarsBinding open() {
    return new ScalarsBinding(Symbols.open("scalars"));
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
  public static ScalarsBinding open(Path library) {
    return new ScalarsBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static ScalarsBinding open(Symbols symbols) {
    return new ScalarsBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code void nothing(void)}.
   */
  @Override
  public void nothing() {
    if (nothingAddress == 0) {
      nothingAddress = address("nothing", "");
    }
    try {
      VoidOfNothing.HANDLE.invokeExact(MemorySegment.ofAddress(nothingAddress));
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code bool both(bool a, bool b)}.
   */
  @Override
  public boolean both(boolean a, boolean b) {
    if (bothAddress == 0) {
      bothAddress = address("both", "a, b");
    }
    try {
      boolean returned = (boolean) BooleanOfBooleanBoolean.HANDLE.invokeExact(
          MemorySegment.ofAddress(bothAddress), a, b);
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code double scale(double value, float factor)}.
   */
  @Override
  public double scale(double value, float factor) {
    if (scaleAddress == 0) {
      scaleAddress = address("scale", "value, factor");
    }
    try {
      double returned = (double) DoubleOfDoubleFloat.HANDLE.invokeExact(
          MemorySegment.ofAddress(scaleAddress), value, factor);
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int64_t add(int8_t a, int16_t b, int c, int64_t d)}.
   */
  @Override
  public long add(byte a, short b, int c, long d) {
    if (addAddress == 0) {
      addAddress = address("add", "a, b, c, d");
    }
    try {
      long returned = (long) LongOfByteShortIntLong.HANDLE.invokeExact(
          MemorySegment.ofAddress(addAddress), a, b, c, d);
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code char16_t upper(char16_t letter)}.
   */
  @Override
  public char upper(char letter) {
    if (upperAddress == 0) {
      upperAddress = address("upper", "letter");
    }
    try {
      char returned = (char) CharOfChar.HANDLE.invokeExact(MemorySegment.ofAddress(upperAddress),
          letter);
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code long labs(long value)}.
   */
  @Override
  public long labs(long value) {
    if (labsAddress == 0) {
      labsAddress = address("labs", "value");
    }
    try {
      long returned = (long) CLongOfCLong.HANDLE.invokeExact(MemorySegment.ofAddress(labsAddress),
          LONG.require(value, "Scalars.labs: value"));
      Callbacks.rethrowFailure();
      return LONG.extend(returned);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code uint8_t grey(uint8_t red, uint8_t green, uint8_t blue)}.
   */
  @Override
  public int grey(int red, int green, int blue) {
    if (greyAddress == 0) {
      greyAddress = address("grey", "red, green, blue");
    }
    try {
      long returned = (long) Uint8TOfUint8TUint8TUint8T.HANDLE.invokeExact(
          MemorySegment.ofAddress(greyAddress), UINT8_T.require(red, "Scalars.grey: red"),
          UINT8_T.require(green, "Scalars.grey: green"),
          UINT8_T.require(blue, "Scalars.grey: blue"));
      Callbacks.rethrowFailure();
      return (int) UINT8_T.extend(returned);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code size_t scalars_hash(size_t seed)}.
   */
  @Override
  public long hash(long seed) {
    if (scalarsHashAddress == 0) {
      scalarsHashAddress = address("scalars_hash", "seed");
    }
    try {
      return SIZE_T.extend((long) SizeTOfSizeTCritical.HANDLE.invokeExact(
          MemorySegment.ofAddress(scalarsHashAddress), SIZE_T.require(seed, "Scalars.hash: seed")));
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters,
        "nothing both scale add upper labs grey scalars_hash");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfNothing {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid());
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class BooleanOfBooleanBoolean {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_BOOLEAN,
        JAVA_BOOLEAN, JAVA_BOOLEAN));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class DoubleOfDoubleFloat {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_DOUBLE,
        JAVA_DOUBLE, JAVA_FLOAT));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class LongOfByteShortIntLong {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_LONG, JAVA_BYTE,
        JAVA_SHORT, JAVA_INT, JAVA_LONG));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class CharOfChar {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_CHAR,
        JAVA_CHAR));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class CLongOfCLong {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(LONG.layout(),
        LONG.handedOver()));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class Uint8TOfUint8TUint8TUint8T {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(UINT8_T.layout(),
        UINT8_T.handedOver(), UINT8_T.handedOver(), UINT8_T.handedOver()));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class SizeTOfSizeTCritical {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(SIZE_T.layout(),
        SIZE_T.handedOver()), Linker.Option.critical(false));
  }
}
