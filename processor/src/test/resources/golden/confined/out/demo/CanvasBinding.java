package demo;

import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.CapturedErrno;
import dev.gatun.runtime.ConfinedCalls;
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
 * Binds {@link Canvas} to the native library <code>canvas</code>.
 */
@GatunGenerated
public final class CanvasBinding implements Canvas {
  private final Symbols symbols;

  private final ConfinedCalls thread;

  private long canvasDrawAddress;

  private long canvasFlushAddress;

  private long canvasDepthAddress;

  private CanvasBinding(Symbols symbols) {
    this.symbols = symbols;
    this.thread = ConfinedCalls.of(symbols);
  }

  /**
   * {@return the binding to the native library <code>canvas</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static CanvasBinding open() {
    return new CanvasBinding(Symbols.open("canvas"));
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
  public static CanvasBinding open(Path library) {
    return new CanvasBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static CanvasBinding open(Symbols symbols) {
    return new CanvasBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code void canvas_draw(const char *text, int size)}.
   */
  @Override
  public void draw(String text, int size) {
    if (thread.isElsewhere()) {
      thread.run(() -> draw(text, size));
      return;
    }
    if (canvasDrawAddress == 0) {
      canvasDrawAddress = address("canvas_draw", "text, size");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment textPointer = UTF_8.toC(text, call, "Canvas.draw: text");
      VoidOfPointerInt.HANDLE.invokeExact(MemorySegment.ofAddress(canvasDrawAddress), textPointer,
          size);
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int canvas_flush(void)}.
   */
  @Override
  public int flush() {
    if (thread.isElsewhere()) {
      return thread.call(() -> flush());
    }
    if (canvasFlushAddress == 0) {
      canvasFlushAddress = address("canvas_flush", "");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment errno = call.allocate(CapturedErrno.LAYOUT);
      int returned = (int) IntOfNothingWithErrno.HANDLE.invokeExact(
          MemorySegment.ofAddress(canvasFlushAddress), errno);
      Callbacks.rethrowFailure();
      if (returned < 0) {
        throw CapturedErrno.failure("canvas_flush", errno);
      }
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int canvas_depth}.
   */
  @Override
  public int depth() {
    if (thread.isElsewhere()) {
      return thread.call(() -> depth());
    }
    if (canvasDepthAddress == 0) {
      canvasDepthAddress = address("canvas_depth", "");
    }
    MemorySegment variable = Linking.pointee(MemorySegment.ofAddress(canvasDepthAddress),
        JAVA_INT.byteSize());
    return variable.get(JAVA_INT_UNALIGNED, 0);
  }

  /**
   * {@code int canvas_depth}.
   */
  @Override
  public void depth(int depth) {
    if (thread.isElsewhere()) {
      thread.run(() -> depth(depth));
      return;
    }
    if (canvasDepthAddress == 0) {
      canvasDepthAddress = address("canvas_depth", "");
    }
    MemorySegment variable = Linking.pointee(MemorySegment.ofAddress(canvasDepthAddress),
        JAVA_INT.byteSize());
    variable.set(JAVA_INT_UNALIGNED, 0, depth);
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "canvas_draw canvas_flush canvas_depth");
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
  private static final class IntOfNothingWithErrno {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT),
        Linker.Option.captureCallState("errno"));
  }
}
