package demo;

import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Symbols;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Clock} to the native library <code>ship</code> or <code>libship.so.1</code>,
 * and to the functions of the process itself.
 */
@GatunGenerated
public final class ClockBinding implements Clock {
  private final Symbols symbols;

  private long clockHourAddress;

  private long shipCountAddress;

  private long shipErrorAddress;

  private ClockBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>ship</code> or <code>libship.so.1</code>,
   * and to the functions of the process itself}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static ClockBinding open() {
    return new ClockBinding(Symbols.open("ship", "libship.so.1").and(Symbols.open()));
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
  public static ClockBinding open(Path library) {
    return new ClockBinding(Symbols.at(library).and(Symbols.ofProcess()));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static ClockBinding open(Symbols symbols) {
    return new ClockBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code int clock_hour(void)}.
   */
  @Override
  public int clock_hour() {
    if (clockHourAddress == 0) {
      clockHourAddress = address("clock_hour", "");
    }
    try {
      int returned = (int) IntOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(clockHourAddress));
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int ship_count(void)}.
   */
  @Override
  public int ship_count() {
    if (shipCountAddress == 0) {
      shipCountAddress = address("ship_count", "");
    }
    try {
      int returned = (int) IntOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(shipCountAddress));
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code const char *ship_error(int code)}.
   */
  @Override
  public String ship_error(int code) {
    if (shipErrorAddress == 0) {
      shipErrorAddress = address("ship_error", "code");
    }
    try {
      MemorySegment returned = (MemorySegment) PointerOfInt.HANDLE.invokeExact(
          MemorySegment.ofAddress(shipErrorAddress), code);
      Callbacks.rethrowFailure();
      return UTF_8.fromC(returned, "the result of Clock.ship_error");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "clock_hour ship_count ship_error");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfNothing {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class PointerOfInt {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS, JAVA_INT));
  }
}
