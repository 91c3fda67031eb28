package demo;

import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.FailureMessage;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.StatusException;
import dev.gatun.runtime.Symbols;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Canal} to the native library <code>canal</code> or <code>libcanal.so.2</code>,
 * and to the native library <code>canal-locks</code>,
 * and to the native library <code>canal-tolls</code>,
 * and to the native library <code>ship</code> or <code>libship.so.1</code>,
 * and to the functions of the process itself.
 */
@GatunGenerated
public final class CanalBinding implements Canal {
  private final Symbols symbols;

  private long lockWidthCANAL10Address;

  private long lockWidthCANAL20Address;

  private long canalOpenAddress;

  private long shipCountAddress;

  private long shipErrorAddress;

  private long clockHourAddress;

  private CanalBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>canal</code> or <code>libcanal.so.2</code>,
   * and to the native library <code>canal-locks</code>,
   * and to the native library <code>canal-tolls</code>,
   * and to the native library <code>ship</code> or <code>libship.so.1</code>,
   * and to the functions of the process itself}
   *
   * <p>The libraries stay loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if one of them cannot be found or loaded
   */
  public static CanalBinding open() {
    return new CanalBinding(Symbols.open("canal", "libcanal.so.2").and(Symbols.open("canal-locks"))
        .and(Symbols.open("canal-tolls")).and(Symbols.open("ship", "libship.so.1"))
        .and(Symbols.open()));
  }

  /**
   * {@return the binding to a library at a place of your own}
   *
   * <p>The libraries stay loaded for the life of the process.
   *
   * @param library the absolute path of the library
   * @param also the absolute paths of the others, in the order given here
   * @throws IllegalArgumentException if one of the paths is not absolute
   * @throws dev.gatun.runtime.LibraryNotFoundException if there is no such file, or it cannot be loaded
   */
  public static CanalBinding open(Path library, Path... also) {
    return new CanalBinding(Symbols.at(library, also).and(Symbols.ofProcess()));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static CanalBinding open(Symbols symbols) {
    return new CanalBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code int lock_width(void)} of version {@code CANAL_1.0}.
   */
  @Override
  public int narrow() {
    if (lockWidthCANAL10Address == 0) {
      lockWidthCANAL10Address = address("lock_width@CANAL_1.0", "");
    }
    try {
      int returned = (int) IntOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(lockWidthCANAL10Address));
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int lock_width(void)} of version {@code CANAL_2.0}.
   */
  @Override
  public int wide() {
    if (lockWidthCANAL20Address == 0) {
      lockWidthCANAL20Address = address("lock_width@CANAL_2.0", "");
    }
    try {
      int returned = (int) IntOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(lockWidthCANAL20Address));
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int canal_open(int ship)}.
   */
  @Override
  public int canal_open(int ship) {
    if (canalOpenAddress == 0) {
      canalOpenAddress = address("canal_open", "ship");
    }
    try {
      int returned = (int) IntOfInt.HANDLE.invokeExact(MemorySegment.ofAddress(canalOpenAddress),
          ship);
      Callbacks.rethrowFailure();
      if (returned != 0) {
        String message = FailureMessage.of("canal_open", returned, () -> ship_error(returned));
        throw new StatusException("canal_open", returned, message);
      }
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
      return UTF_8.fromC(returned, "the result of Canal.ship_error");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
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
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters,
        "lock_width@CANAL_1.0 lock_width@CANAL_2.0 canal_open ship_count ship_error", "clock_hour");
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
  private static final class IntOfInt {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, JAVA_INT));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class PointerOfInt {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS, JAVA_INT));
  }
}
