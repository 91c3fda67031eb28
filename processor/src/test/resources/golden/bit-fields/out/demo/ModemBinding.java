package demo;

import static dev.gatun.runtime.CInteger.BOOL;
import static dev.gatun.runtime.CInteger.INT;
import static dev.gatun.runtime.CInteger.UINT;
import static dev.gatun.runtime.CInteger.UINT16_T;
import static dev.gatun.runtime.CInteger.UINT8_T;
import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.BitField;
import dev.gatun.runtime.CStruct;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.DerivedView;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.StructArray;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import dev.gatun.runtime.UnknownValueException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Modem} to the native library <code>modem</code>.
 */
@GatunGenerated
public final class ModemBinding implements Modem {
  private final Symbols symbols;

  private long statusAddress;

  private long sendAddress;

  private long receiveAddress;

  private ModemBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>modem</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static ModemBinding open() {
    return new ModemBinding(Symbols.open("modem"));
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
  public static ModemBinding open(Path library) {
    return new ModemBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static ModemBinding open(Symbols symbols) {
    return new ModemBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code struct Status status(void)}.
   */
  @Override
  public Modem.Status status() {
    if (statusAddress == 0) {
      statusAddress = address("status", "");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment returned = (MemorySegment) StatusOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(statusAddress), (SegmentAllocator) call);
      Callbacks.rethrowFailure();
      return StatusStruct.read(returned);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void send(const struct Frame *frame)}.
   */
  @Override
  public void send(Modem.Frame frame) {
    if (sendAddress == 0) {
      sendAddress = address("send", "frame");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment framePointer = FrameStruct.toC(frame, call, "Modem.send: frame");
      VoidOfPointer.HANDLE.invokeExact(MemorySegment.ofAddress(sendAddress), framePointer);
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void receive(struct Header *header)}.
   */
  @Override
  public void receive(Modem.Header header) {
    if (receiveAddress == 0) {
      receiveAddress = address("receive", "header");
    }
    try {
      VoidOfPointer.HANDLE.invokeExact(MemorySegment.ofAddress(receiveAddress),
          HeaderStruct.segmentOf(header, "Modem.receive: header"));
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "status send receive");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class StatusOfNothing {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(StatusStruct.LAYOUT));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS));
  }

  /**
   * Knows the numbers that the constants of {@link Modem.Mode} have in C.
   */
  @GatunGenerated
  public static final class ModeEnum {
    private ModeEnum() {
    }

    /**
     * {@return the number of a constant}
     *
     * @param constant the constant
     * @param what the name of the value for messages
     */
    public static int toC(Modem.Mode constant, String what) {
      return switch (Arguments.require(constant, what)) {
        case OFF -> 0;
        case SLOW -> 1;
        case FAST -> 2;
      };
    }

    /**
     * {@return the constant of a number}
     *
     * @param number the number
     * @param what the name of the value for messages
     */
    public static Modem.Mode fromC(int number, String what) {
      return switch (number) {
        case 0 -> Modem.Mode.OFF;
        case 1 -> Modem.Mode.SLOW;
        case 2 -> Modem.Mode.FAST;
        default ->
            throw UnknownValueException.of(
                what, number, "Modem.Mode (OFF = 0, SLOW = 1, FAST = 2)");
      };
    }
  }

  /**
   * Copies {@link Modem.Status} to native memory, where it is a {@code struct Status},
   * and back; used by generated code.
   *
   * <p>8 bytes, aligned to 4 on Linux x64, Linux AArch64, Linux RISC-V, Linux ppc64le, macOS x64, macOS AArch64:
   *
   * <pre>{@code
   * offset  size  member
   *      0     1  ready : 1, from bit 0
   *      0     1  level : 3, from bit 1
   *      0     2  (unnamed) : 5, from bit 4
   *      1     1  mode : 2, from bit 1
   *      2     2  (padding)
   *      4     4  speed
   * }</pre>
   *
   * <p>12 bytes, aligned to 4 on Windows x64, Windows AArch64:
   *
   * <pre>{@code
   * offset  size  member
   *      0     1  ready : 1, from bit 0
   *      1     3  (padding)
   *      4     1  level : 3, from bit 0
   *      4     1  (unnamed) : 5, from bit 3
   *      5     1  mode : 2, from bit 0
   *      6     2  (padding)
   *      8     4  speed
   * }</pre>
   */
  @GatunGenerated
  public static final class StatusStruct {
    private static final CStruct STRUCT = CStruct.struct("Status")
        .bits("ready", BOOL, 1)
        .bits("level", UINT, 3)
        .unnamedBits(INT, 5)
        .bits("mode", UINT, 2)
        .member(JAVA_INT.withName("speed"))
        .build();

    /**
     * {@code struct Status}.
     */
    public static final StructLayout LAYOUT = STRUCT.layout();

    private static final BitField READY_BITS = STRUCT.bits("ready");

    private static final BitField LEVEL_BITS = STRUCT.bits("level");

    private static final BitField MODE_BITS = STRUCT.bits("mode");

    private static final long SPEED_OFFSET = LAYOUT.byteOffset(groupElement("speed"));

    private StatusStruct() {
    }

    /**
     * {@return a copy of what lies in native memory}
     *
     * @param segment the memory, at least as large as {@link #LAYOUT}
     */
    public static Modem.Status read(MemorySegment segment) {
      return new Modem.Status(
          READY_BITS.get(segment) != 0,
          (int) LEVEL_BITS.get(segment),
          0,
          ModeEnum.fromC((int) MODE_BITS.get(segment), "Status.mode"),
          segment.get(JAVA_INT_UNALIGNED, SPEED_OFFSET));
    }

    /**
     * Copies a record to native memory.
     *
     * @param value the record
     * @param segment the memory, at least as large as {@link #LAYOUT}
     * @param allocator takes the strings and arrays that it points to
     */
    public static void write(Modem.Status value, MemorySegment segment,
        SegmentAllocator allocator) {
      READY_BITS.set(segment, value.ready() ? 1L : 0L);
      LEVEL_BITS.set(segment, LEVEL_BITS.require(value.level(), "Status.level"));
      MODE_BITS.set(segment,
          MODE_BITS.require(ModeEnum.toC(value.mode(), "Status.mode"), "Status.mode"));
      segment.set(JAVA_INT_UNALIGNED, SPEED_OFFSET, value.speed());
    }

    /**
     * {@return a copy of a record in native memory}
     *
     * @param value the record
     * @param allocator takes the copy, and what it points to
     * @param what the name of the value for messages
     */
    public static MemorySegment toC(Modem.Status value, SegmentAllocator allocator, String what) {
      MemorySegment segment = allocator.allocate(LAYOUT);
      write(Arguments.require(value, what), segment, allocator);
      return segment;
    }
  }

  /**
   * Copies {@link Modem.Frame} to native memory, where it is a {@code struct Frame},
   * and back; used by generated code.
   *
   * <p>32 bytes, aligned to 16 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     4  id
   *      4    12  (padding)
   *     16     8  value
   *     24     8  (padding)
   * }</pre>
   */
  @GatunGenerated
  public static final class FrameStruct {
    private static final CStruct STRUCT = CStruct.struct("Frame")
        .member(JAVA_INT.withName("id"))
        .member(JAVA_DOUBLE.withName("value"), 16)
        .build();

    /**
     * {@code struct Frame}.
     */
    public static final StructLayout LAYOUT = STRUCT.layout();

    private static final long ID_OFFSET = LAYOUT.byteOffset(groupElement("id"));

    private static final long VALUE_OFFSET = LAYOUT.byteOffset(groupElement("value"));

    private FrameStruct() {
    }

    /**
     * {@return a copy of what lies in native memory}
     *
     * @param segment the memory, at least as large as {@link #LAYOUT}
     */
    public static Modem.Frame read(MemorySegment segment) {
      return new Modem.Frame(
          segment.get(JAVA_INT_UNALIGNED, ID_OFFSET),
          segment.get(JAVA_DOUBLE_UNALIGNED, VALUE_OFFSET));
    }

    /**
     * Copies a record to native memory.
     *
     * @param value the record
     * @param segment the memory, at least as large as {@link #LAYOUT}
     * @param allocator takes the strings and arrays that it points to
     */
    public static void write(Modem.Frame value, MemorySegment segment, SegmentAllocator allocator) {
      segment.set(JAVA_INT_UNALIGNED, ID_OFFSET, value.id());
      segment.set(JAVA_DOUBLE_UNALIGNED, VALUE_OFFSET, value.value());
    }

    /**
     * {@return a copy of a record in native memory}
     *
     * @param value the record
     * @param allocator takes the copy, and what it points to
     * @param what the name of the value for messages
     */
    public static MemorySegment toC(Modem.Frame value, SegmentAllocator allocator, String what) {
      MemorySegment segment = allocator.allocate(LAYOUT);
      write(Arguments.require(value, what), segment, allocator);
      return segment;
    }
  }

  /**
   * {@link Modem.Header} in native memory, where it is a {@code struct Header}.
   *
   * <p>7 bytes, aligned to 1 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     1  version : 4, from bit 0
   *      0     1  mode : 4, from bit 4
   *      1     2  length
   *      3     4  checksum
   * }</pre>
   *
   * @param segment exactly the bytes of the struct
   */
  @GatunGenerated("version, mode, length, checksum")
  public record HeaderStruct(MemorySegment segment) implements Modem.Header {
    private static final CStruct STRUCT = CStruct.struct("Header")
        .packed()
        .bits("version", UINT8_T, 4)
        .bits("mode", UINT, 4)
        .member(UINT16_T.layout().withName("length"))
        .member(JAVA_INT.withName("checksum"))
        .build();

    /**
     * {@code struct Header}.
     */
    public static final StructLayout LAYOUT = STRUCT.layout();

    private static final BitField VERSION_BITS = STRUCT.bits("version");

    private static final BitField MODE_BITS = STRUCT.bits("mode");

    private static final long LENGTH_OFFSET = LAYOUT.byteOffset(groupElement("length"));

    private static final long CHECKSUM_OFFSET = LAYOUT.byteOffset(groupElement("checksum"));

    /**
     * Checks that the memory is large enough, and aligned.
     */
    public HeaderStruct {
      segment = Layouts.requireRoom(segment, LAYOUT);
    }

    /**
     * {@return a new struct, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     */
    public static HeaderStruct allocate(SegmentAllocator allocator) {
      return new HeaderStruct(allocator.allocate(LAYOUT).fill((byte) 0));
    }

    /**
     * {@return the struct at the beginning of memory; it lives as long as the memory}
     *
     * @param memory the memory, at least as large as {@link #LAYOUT}
     * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
     */
    public static HeaderStruct of(MemorySegment memory) {
      return new HeaderStruct(memory);
    }

    /**
     * {@return a new array, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     * @param count the number of elements
     */
    public static StructArray<Modem.Header> array(SegmentAllocator allocator, long count) {
      return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
    }

    /**
     * {@return the array that memory holds, with as many elements as fit; it lives as long
     * as the memory}
     *
     * @param memory the memory
     * @throws IllegalArgumentException if it is not aligned as C expects
     */
    public static StructArray<Modem.Header> array(MemorySegment memory) {
      return new StructArray<>(memory, LAYOUT, (array, index) ->
          new HeaderStruct(Layouts.element(array, LAYOUT, index)));
    }

    /**
     * {@return the struct behind a pointer that C gave}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static HeaderStruct at(MemorySegment pointer, String what) {
      return new HeaderStruct(Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
    }

    /**
     * {@return the struct behind a pointer that C gave, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static HeaderStruct atNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : at(pointer, "Header");
    }

    /**
     * {@return the memory of a view, to which C can have a pointer}
     *
     * @param view the view
     * @param what the name of the value for messages
     */
    public static MemorySegment segmentOf(Modem.Header view, String what) {
      if (Arguments.require(view, what) instanceof HeaderStruct generated) {
        return Pointers.require(generated.segment, what);
      }
      return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
    }

    @Override
    public int version() {
      return (int) VERSION_BITS.get(segment);
    }

    @Override
    public void version(int version) {
      VERSION_BITS.set(segment, VERSION_BITS.require(version, "Header.version"));
    }

    @Override
    public Modem.Mode mode() {
      return ModeEnum.fromC((int) MODE_BITS.get(segment), "Header.mode");
    }

    @Override
    public void mode(Modem.Mode mode) {
      MODE_BITS.set(segment, MODE_BITS.require(ModeEnum.toC(mode, "Header.mode"), "Header.mode"));
    }

    @Override
    public int length() {
      return (int) UINT16_T.get(segment, LENGTH_OFFSET);
    }

    @Override
    public void length(int length) {
      UINT16_T.set(segment, LENGTH_OFFSET, UINT16_T.require(length, "Header.length"));
    }

    @Override
    public int checksum() {
      return segment.get(JAVA_INT_UNALIGNED, CHECKSUM_OFFSET);
    }

    @Override
    public void checksum(int checksum) {
      segment.set(JAVA_INT_UNALIGNED, CHECKSUM_OFFSET, checksum);
    }
  }
}
