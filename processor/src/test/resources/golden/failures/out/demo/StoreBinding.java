package demo;

import static dev.gatun.runtime.CInteger.INT;
import static dev.gatun.runtime.CInteger.SIZE_T;
import static dev.gatun.runtime.CInteger.UINT;
import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.CapturedLastError;
import dev.gatun.runtime.DerivedView;
import dev.gatun.runtime.FailureMessage;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.StatusException;
import dev.gatun.runtime.StructArray;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import dev.gatun.runtime.UnknownValueException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Store} to the native library <code>store</code>.
 */
@GatunGenerated
public final class StoreBinding implements Store {
  private final Symbols symbols;

  private long storeStepAddress;

  private long storeOpenAddress;

  private long storeSyncAddress;

  private long storeSizeAddress;

  private long storeMapAddress;

  private long storeCloseAddress;

  private long storeCopyAddress;

  private long storeMessageAddress;

  private long storeTextAddress;

  private long storeLastAddress;

  private StoreBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>store</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static StoreBinding open() {
    return new StoreBinding(Symbols.open("store"));
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
  public static StoreBinding open(Path library) {
    return new StoreBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static StoreBinding open(Symbols symbols) {
    return new StoreBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code int store_step(struct Cursor *cursor, int steps)}.
   */
  @Override
  public int step(Store.Cursor cursor, int steps) throws Store.StoreException {
    if (storeStepAddress == 0) {
      storeStepAddress = address("store_step", "cursor, steps");
    }
    try {
      int returned = (int) IntOfPointerInt.HANDLE.invokeExact(
          MemorySegment.ofAddress(storeStepAddress),
          CursorStruct.segmentOf(cursor, "Store.step: cursor"), steps);
      Callbacks.rethrowFailure();
      if (returned != 0 && returned != 100 && returned != 101) {
        String message = FailureMessage.of("store_step", returned, () -> errorMessage(cursor));
        throw new Store.StoreException(message, returned);
      }
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code enum Code store_open(const char *file)}.
   */
  @Override
  public Store.Code open(String file) throws Store.CodeException {
    if (storeOpenAddress == 0) {
      storeOpenAddress = address("store_open", "file");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment filePointer = UTF_8.toC(file, call, "Store.open: file");
      int returned = (int) IntOfPointer.HANDLE.invokeExact(
          MemorySegment.ofAddress(storeOpenAddress), filePointer);
      Callbacks.rethrowFailure();
      if (returned != 0) {
        String message = FailureMessage.of("store_open", returned, () -> codeText(CodeEnum.fromC(
            returned, "the result of Store.open")));
        throw new Store.CodeException(CodeEnum.fromC(returned, "the result of Store.open"),
            message);
      }
      return CodeEnum.fromC(returned, "the result of Store.open");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code unsigned int store_sync(void)}.
   */
  @Override
  public long sync() {
    if (storeSyncAddress == 0) {
      storeSyncAddress = address("store_sync", "");
    }
    try {
      long returned = (long) UintOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(storeSyncAddress));
      Callbacks.rethrowFailure();
      if (UINT.extend(returned) != 0) {
        String message = FailureMessage.of("store_sync", UINT.extend(returned));
        throw new StatusException("store_sync", UINT.extend(returned), message);
      }
      return UINT.extend(returned);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code size_t store_size(void)}.
   */
  @Override
  public long size() throws Store.StoreException {
    if (storeSizeAddress == 0) {
      storeSizeAddress = address("store_size", "");
    }
    try {
      long returned = (long) SizeTOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(storeSizeAddress));
      Callbacks.rethrowFailure();
      if (SIZE_T.extend(returned) == SIZE_T.extend(-1)) {
        String message = FailureMessage.of("store_size", SIZE_T.extend(returned));
        throw new Store.StoreException(message);
      }
      return SIZE_T.extend(returned);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void *store_map(void)}.
   */
  @Override
  public MemorySegment map() throws Store.StoreException {
    if (storeMapAddress == 0) {
      storeMapAddress = address("store_map", "");
    }
    try {
      MemorySegment returned = (MemorySegment) PointerOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(storeMapAddress));
      Callbacks.rethrowFailure();
      if (returned.address() == 0) {
        String message = FailureMessage.of("store_map", () -> lastMessage());
        throw new Store.StoreException(message);
      }
      return Pointers.given(returned, "the result of Store.map");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int store_close(void)}.
   */
  @Override
  public boolean close() {
    if (storeCloseAddress == 0) {
      storeCloseAddress = address("store_close", "");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment lastError = CapturedLastError.allocate(call, "Store.close");
      long returned = (long) CIntOfNothingWithLastError.HANDLE.invokeExact(
          MemorySegment.ofAddress(storeCloseAddress), lastError);
      Callbacks.rethrowFailure();
      if (returned == 0) {
        throw CapturedLastError.failure("store_close", lastError);
      }
      return INT.extend(returned) != 0;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int store_copy(struct Cursor *from, struct Cursor *to)}.
   */
  @Override
  public int copy(Store.Cursor from, Store.Cursor to) throws Store.StoreException {
    if (storeCopyAddress == 0) {
      storeCopyAddress = address("store_copy", "from, to");
    }
    try {
      int returned = (int) IntOfPointerPointer.HANDLE.invokeExact(
          MemorySegment.ofAddress(storeCopyAddress),
          CursorStruct.segmentOf(from, "Store.copy: from"),
          CursorStruct.segmentOf(to, "Store.copy: to"));
      Callbacks.rethrowFailure();
      if (returned != 0) {
        String message = FailureMessage.of("store_copy", returned, () -> whyNotCopied(to));
        throw new Store.StoreException(message, returned);
      }
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code const char *store_message(struct Cursor *cursor)}.
   */
  @Override
  public String errorMessage(Store.Cursor cursor) {
    if (storeMessageAddress == 0) {
      storeMessageAddress = address("store_message", "cursor");
    }
    try {
      MemorySegment returned = (MemorySegment) PointerOfPointer.HANDLE.invokeExact(
          MemorySegment.ofAddress(storeMessageAddress),
          CursorStruct.segmentOf(cursor, "Store.errorMessage: cursor"));
      Callbacks.rethrowFailure();
      return UTF_8.fromC(returned, "the result of Store.errorMessage");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code const char *store_text(enum Code code)}.
   */
  @Override
  public String codeText(Store.Code code) {
    if (storeTextAddress == 0) {
      storeTextAddress = address("store_text", "code");
    }
    try {
      MemorySegment returned = (MemorySegment) PointerOfInt.HANDLE.invokeExact(
          MemorySegment.ofAddress(storeTextAddress), CodeEnum.toC(code, "Store.codeText: code"));
      Callbacks.rethrowFailure();
      return UTF_8.fromC(returned, "the result of Store.codeText");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code const char *store_last(void)}.
   */
  @Override
  public String lastMessage() {
    if (storeLastAddress == 0) {
      storeLastAddress = address("store_last", "");
    }
    try {
      MemorySegment returned = (MemorySegment) PointerOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(storeLastAddress));
      Callbacks.rethrowFailure();
      return UTF_8.fromC(returned, "the result of Store.lastMessage");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters,
        "store_step store_open store_sync store_size store_map store_close store_copy",
        "store_message store_text store_last");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfPointerInt {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, ADDRESS,
        JAVA_INT));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class UintOfNothing {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(UINT.layout()));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class SizeTOfNothing {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(SIZE_T.layout()));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class PointerOfNothing {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class CIntOfNothingWithLastError {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(INT.layout()),
        Linker.Option.captureCallState("GetLastError"));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfPointerPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, ADDRESS,
        ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class PointerOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS, ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class PointerOfInt {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS, JAVA_INT));
  }

  /**
   * Knows the numbers that the constants of {@link Store.Code} have in C.
   */
  @GatunGenerated
  public static final class CodeEnum {
    private CodeEnum() {
    }

    /**
     * {@return the number of a constant}
     *
     * @param constant the constant
     * @param what the name of the value for messages
     */
    public static int toC(Store.Code constant, String what) {
      return switch (Arguments.require(constant, what)) {
        case FINE -> 0;
        case BUSY -> 1;
        case FULL -> 2;
      };
    }

    /**
     * {@return the constant of a number}
     *
     * @param number the number
     * @param what the name of the value for messages
     */
    public static Store.Code fromC(int number, String what) {
      return switch (number) {
        case 0 -> Store.Code.FINE;
        case 1 -> Store.Code.BUSY;
        case 2 -> Store.Code.FULL;
        default ->
            throw UnknownValueException.of(
                what, number, "Store.Code (FINE = 0, BUSY = 1, FULL = 2)");
      };
    }
  }

  /**
   * {@link Store.Cursor} in native memory, where it is a {@code struct Cursor}.
   *
   * <p>4 bytes, aligned to 4 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     4  position
   * }</pre>
   *
   * @param segment exactly the bytes of the struct
   */
  @GatunGenerated("position")
  public record CursorStruct(MemorySegment segment) implements Store.Cursor {
    /**
     * {@code struct Cursor}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Cursor",
        JAVA_INT.withName("position"));

    private static final long POSITION_OFFSET = LAYOUT.byteOffset(groupElement("position"));

    /**
     * Checks that the memory is large enough, and aligned.
     */
    public CursorStruct {
      segment = Layouts.requireRoom(segment, LAYOUT);
    }

    /**
     * {@return a new struct, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     */
    public static CursorStruct allocate(SegmentAllocator allocator) {
      return new CursorStruct(allocator.allocate(LAYOUT).fill((byte) 0));
    }

    /**
     * {@return the struct at the beginning of memory; it lives as long as the memory}
     *
     * @param memory the memory, at least as large as {@link #LAYOUT}
     * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
     */
    public static CursorStruct of(MemorySegment memory) {
      return new CursorStruct(memory);
    }

    /**
     * {@return a new array, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     * @param count the number of elements
     */
    public static StructArray<Store.Cursor> array(SegmentAllocator allocator, long count) {
      return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
    }

    /**
     * {@return the array that memory holds, with as many elements as fit; it lives as long
     * as the memory}
     *
     * @param memory the memory
     * @throws IllegalArgumentException if it is not aligned as C expects
     */
    public static StructArray<Store.Cursor> array(MemorySegment memory) {
      return new StructArray<>(memory, LAYOUT, (array, index) ->
          new CursorStruct(Layouts.element(array, LAYOUT, index)));
    }

    /**
     * {@return the struct behind a pointer that C gave}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static CursorStruct at(MemorySegment pointer, String what) {
      return new CursorStruct(Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
    }

    /**
     * {@return the struct behind a pointer that C gave, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static CursorStruct atNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : at(pointer, "Cursor");
    }

    /**
     * {@return the memory of a view, to which C can have a pointer}
     *
     * @param view the view
     * @param what the name of the value for messages
     */
    public static MemorySegment segmentOf(Store.Cursor view, String what) {
      if (Arguments.require(view, what) instanceof CursorStruct generated) {
        return Pointers.require(generated.segment, what);
      }
      return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
    }

    @Override
    public int position() {
      return segment.get(JAVA_INT_UNALIGNED, POSITION_OFFSET);
    }
  }
}
