package demo;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.CapturedErrno;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.SerializedCalls;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Ledger} to the native library <code>ledger</code>.
 */
@GatunGenerated
public final class LedgerBinding implements Ledger {
  private final Symbols symbols;

  private final SerializedCalls turns;

  private long ledgerAddAddress;

  private long ledgerTotalAddress;

  private LedgerBinding(Symbols symbols) {
    this.symbols = symbols;
    this.turns = SerializedCalls.of(symbols);
  }

  /**
   * {@return the binding to the native library <code>ledger</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static LedgerBinding open() {
    return new LedgerBinding(Symbols.open("ledger"));
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
  public static LedgerBinding open(Path library) {
    return new LedgerBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static LedgerBinding open(Symbols symbols) {
    return new LedgerBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code int ledger_add(int amount)}.
   */
  @Override
  public int add(int amount) {
    turns.enter();
    try {
      if (ledgerAddAddress == 0) {
        ledgerAddAddress = address("ledger_add", "amount");
      }
      try (Temporaries call = Temporaries.open()) {
        MemorySegment errno = call.allocate(CapturedErrno.LAYOUT);
        int returned = (int) IntOfIntWithErrno.HANDLE.invokeExact(
            MemorySegment.ofAddress(ledgerAddAddress), errno, amount);
        Callbacks.rethrowFailure();
        if (returned < 0) {
          throw CapturedErrno.failure("ledger_add", errno);
        }
        return returned;
      } catch (Throwable e) {
        throw Linking.unchecked(e);
      }
    } finally {
      turns.leave();
    }
  }

  /**
   * {@code int ledger_total}.
   */
  @Override
  public int total() {
    turns.enter();
    try {
      if (ledgerTotalAddress == 0) {
        ledgerTotalAddress = address("ledger_total", "");
      }
      MemorySegment variable = Linking.pointee(MemorySegment.ofAddress(ledgerTotalAddress),
          JAVA_INT.byteSize());
      return variable.get(JAVA_INT_UNALIGNED, 0);
    } finally {
      turns.leave();
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "ledger_add ledger_total");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfIntWithErrno {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, JAVA_INT),
        Linker.Option.captureCallState("errno"));
  }
}
