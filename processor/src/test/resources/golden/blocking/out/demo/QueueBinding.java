package demo;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.BlockingCalls;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Symbols;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Queue} to the native library <code>queue</code>.
 */
@GatunGenerated
public final class QueueBinding implements Queue {
  private final Symbols symbols;

  private long queueWaitAddress;

  private long queueSizeAddress;

  private QueueBinding(Symbols symbols) {
    this.symbols = symbols;
    BlockingCalls.prepare();
  }

  /**
   * {@return the binding to the native library <code>queue</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static QueueBinding open() {
    return new QueueBinding(Symbols.open("queue"));
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
  public static QueueBinding open(Path library) {
    return new QueueBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static QueueBinding open(Symbols symbols) {
    return new QueueBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code int queue_wait(int millis)}.
   */
  @Override
  public int await(int millis) {
    if (BlockingCalls.areElsewhere()) {
      return BlockingCalls.call(() -> await(millis));
    }
    if (queueWaitAddress == 0) {
      queueWaitAddress = address("queue_wait", "millis");
    }
    try {
      int returned = (int) IntOfInt.HANDLE.invokeExact(MemorySegment.ofAddress(queueWaitAddress),
          millis);
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int queue_size(void)}.
   */
  @Override
  public int size() {
    if (queueSizeAddress == 0) {
      queueSizeAddress = address("queue_size", "");
    }
    try {
      int returned = (int) IntOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(queueSizeAddress));
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
    return symbols.require(symbol, parameters, "queue_wait queue_size");
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
  private static final class IntOfNothing {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT));
  }
}
