package demo;

import static dev.gatun.runtime.CInteger.SIZE_T;
import static dev.gatun.runtime.CInteger.SSIZE_T;
import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.ArrayCopies;
import dev.gatun.runtime.CallbackPointers;
import dev.gatun.runtime.CallbackStub;
import dev.gatun.runtime.CallbackStubs;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.CapturedErrno;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;

/**
 * Binds {@link LibC} to the functions of the process itself, as declared in <code>stdlib.h</code>, <code>string.h</code>, <code>stdio.h</code>, <code>fcntl.h</code>, <code>unistd.h</code>.
 */
@GatunGenerated
public final class LibCBinding implements LibC {
  private final Symbols symbols;

  private long strlenAddress;

  private long getpidAddress;

  private long qsortAddress;

  private long openAddress;

  private long writeAddress;

  private long absAddress;

  private long gettidAddress;

  private long fopenAddress;

  private LibCBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the functions of the process itself}
   */
  public static LibCBinding open() {
    return new LibCBinding(Symbols.open());
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
  public static LibCBinding open(Path library) {
    return new LibCBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static LibCBinding open(Symbols symbols) {
    return new LibCBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code size_t strlen(const char *s)}.
   */
  @Override
  public long strlen(String s) {
    if (strlenAddress == 0) {
      strlenAddress = address("strlen", "s");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment sPointer = UTF_8.toC(s, call, "LibC.strlen: s");
      long returned = (long) SizeTOfPointer.HANDLE.invokeExact(
          MemorySegment.ofAddress(strlenAddress), sPointer);
      Callbacks.rethrowFailure();
      return SIZE_T.extend(returned);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int getpid(void)}.
   */
  @Override
  public int getpid() {
    if (getpidAddress == 0) {
      getpidAddress = address("getpid", "");
    }
    try {
      int returned = (int) IntOfNothing.HANDLE.invokeExact(MemorySegment.ofAddress(getpidAddress));
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void qsort(int *base, size_t count, size_t size, int (*order)(const int *a, const int *b))}.
   */
  @Override
  public void qsort(int[] base, long count, long size, LibC.IntComparator order) {
    if (qsortAddress == 0) {
      qsortAddress = address("qsort", "base, count, size, order");
    }
    try (Temporaries call = Temporaries.open(symbols)) {
      Arguments.require(base, "LibC.qsort: base");
      MemorySegment basePointer = call.allocateFrom(JAVA_INT, base);
      MemorySegment orderPointer = IntComparatorStub.pointerTo(order, call, "LibC.qsort: order");
      VoidOfPointerSizeTSizeTPointer.HANDLE.invokeExact(MemorySegment.ofAddress(qsortAddress),
          basePointer, SIZE_T.require(count, "LibC.qsort: count"),
          SIZE_T.require(size, "LibC.qsort: size"), orderPointer);
      Callbacks.rethrowFailure();
      ArrayCopies.toJava(basePointer, 0, base);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int open(const char *path, int flags)}.
   */
  @Override
  public int open(String path, int flags) {
    if (openAddress == 0) {
      openAddress = address("open", "path, flags");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment errno = call.allocate(CapturedErrno.LAYOUT);
      MemorySegment pathPointer = UTF_8.toC(path, call, "LibC.open: path");
      int returned = (int) IntOfPointerIntWithErrno.HANDLE.invokeExact(
          MemorySegment.ofAddress(openAddress), errno, pathPointer, flags);
      Callbacks.rethrowFailure();
      if (returned < 0) {
        throw CapturedErrno.failure("open", errno);
      }
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code ssize_t write(int fd, const int8_t *data, size_t dataLength)}.
   */
  @Override
  public long write(int fd, byte[] data) {
    if (writeAddress == 0) {
      writeAddress = address("write", "fd, data, dataLength");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment errno = call.allocate(CapturedErrno.LAYOUT);
      Arguments.require(data, "LibC.write: data");
      MemorySegment dataPointer = call.allocateFrom(JAVA_BYTE, data);
      long returned = (long) SsizeTOfIntPointerSizeTWithErrno.HANDLE.invokeExact(
          MemorySegment.ofAddress(writeAddress), errno, fd, dataPointer,
          SIZE_T.require(data.length, "LibC.write: data.length"));
      Callbacks.rethrowFailure();
      if (SSIZE_T.extend(returned) < 0) {
        throw CapturedErrno.failure("write", errno);
      }
      return SSIZE_T.extend(returned);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int abs(int n)}.
   */
  @Override
  public int abs(int n) {
    if (absAddress == 0) {
      absAddress = address("abs", "n");
    }
    try {
      return (int) IntOfIntCritical.HANDLE.invokeExact(MemorySegment.ofAddress(absAddress), n);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int gettid(void)}.
   */
  @Override
  public int gettid() {
    if (gettidAddress == 0) {
      gettidAddress = symbols.require("gettid", "");
    }
    try {
      int returned = (int) IntOfNothing.HANDLE.invokeExact(MemorySegment.ofAddress(gettidAddress));
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void *fopen(const char *path, const char *mode)}.
   */
  @Override
  public MemorySegment fopen(String path, String mode) {
    if (fopenAddress == 0) {
      fopenAddress = address("fopen", "path, mode");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment errno = call.allocate(CapturedErrno.LAYOUT);
      MemorySegment pathPointer = UTF_8.toC(path, call, "LibC.fopen: path");
      MemorySegment modePointer = UTF_8.toC(mode, call, "LibC.fopen: mode");
      MemorySegment returned = (MemorySegment) PointerOfPointerPointerWithErrno.HANDLE.invokeExact(
          MemorySegment.ofAddress(fopenAddress), errno, pathPointer, modePointer);
      Callbacks.rethrowFailure();
      if (returned.address() == 0) {
        throw CapturedErrno.failure("fopen", errno);
      }
      return Pointers.given(returned, "the result of LibC.fopen");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "strlen getpid qsort open write abs fopen");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class SizeTOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(SIZE_T.layout(),
        ADDRESS));
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
  private static final class VoidOfPointerSizeTSizeTPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS,
        SIZE_T.handedOver(), SIZE_T.handedOver(), ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfPointerIntWithErrno {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, ADDRESS,
        JAVA_INT), Linker.Option.captureCallState("errno"));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class SsizeTOfIntPointerSizeTWithErrno {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(SSIZE_T.layout(),
        JAVA_INT, ADDRESS, SIZE_T.handedOver()), Linker.Option.captureCallState("errno"));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfIntCritical {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, JAVA_INT),
        Linker.Option.critical(false));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class PointerOfPointerPointerWithErrno {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS, ADDRESS,
        ADDRESS), Linker.Option.captureCallState("errno"));
  }

  /**
   * Lets C call a {@link LibC.IntComparator}, and Java call one of C; used by generated code.
   */
  @GatunGenerated
  public static final class IntComparatorStub extends CallbackStub<LibC.IntComparator> {
    /**
     * {@code int (*)(const int *a, const int *b)}.
     */
    private static final FunctionDescriptor SHAPE = FunctionDescriptor.of(JAVA_INT,
        Linking.pointerTo(JAVA_INT), Linking.pointerTo(JAVA_INT));

    private static final CallbackStubs<LibC.IntComparator> STUBS = CallbackStubs.of(
        IntComparatorStub::new, MethodHandles.lookup(), SHAPE);

    private IntComparatorStub() {
    }

    /**
     * {@return a function pointer for C}
     *
     * @param callback what C calls
     * @param lifetime how long C may call it: during a call, or while an arena lives
     * @param what the name of the value for messages
     */
    public static MemorySegment pointerTo(LibC.IntComparator callback, SegmentAllocator lifetime,
        String what) {
      if (callback instanceof OfC function) {
        return function.pointer;
      }
      return STUBS.pointerTo(Arguments.require(callback, what), lifetime);
    }

    int called(MemorySegment a, MemorySegment b) {
      if (Callbacks.isFailing()) {
        return 0;
      }
      try {
        return callback().compare(
            Pointers.given(a, "IntComparator.compare: a").get(JAVA_INT_UNALIGNED, 0),
            Pointers.given(b, "IntComparator.compare: b").get(JAVA_INT_UNALIGNED, 0));
      } catch (Throwable e) {
        Callbacks.failed(e, this);
        return 0;
      }
    }

    /**
     * {@return the function behind a pointer of C, to be called only while C has it}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static LibC.IntComparator of(MemorySegment pointer, String what) {
      return CallbackPointers.stub(Pointers.given(pointer, what)) instanceof IntComparatorStub stub
          ? stub.callback() : new OfC(pointer);
    }

    /**
     * {@return the function behind a pointer of C, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static LibC.IntComparator ofNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : of(pointer, "IntComparator");
    }

    /**
     * A function of C.
     */
    @GatunGenerated
    private record OfC(MemorySegment pointer) implements LibC.IntComparator {
      /**
       * {@code int (*)(const int *a, const int *b)}.
       */
      @Override
      public int compare(int a, int b) {
        try (Temporaries call = Temporaries.open()) {
          MemorySegment aPointer = call.allocate(JAVA_INT);
          aPointer.set(JAVA_INT_UNALIGNED, 0, a);
          MemorySegment bPointer = call.allocate(JAVA_INT);
          bPointer.set(JAVA_INT_UNALIGNED, 0, b);
          int returned = (int) IntOfPointerPointer.HANDLE.invokeExact(pointer, aPointer, bPointer);
          Callbacks.rethrowFailure();
          return returned;
        } catch (Throwable e) {
          throw Linking.unchecked(e);
        }
      }
    }

    /**
     * Linked when a function of this shape is first called.
     */
    private static final class IntOfPointerPointer {
      static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, ADDRESS,
          ADDRESS));
    }
  }
}
