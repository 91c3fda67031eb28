package demo;

import static dev.gatun.runtime.CInteger.SSIZE_T;
import static dev.gatun.runtime.CInteger.UINT16_T;
import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.ADDRESS_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.CapturedErrno;
import dev.gatun.runtime.DerivedView;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.StructArray;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Sensor} to the native library <code>sensor</code>, as declared in <code>sensor.h</code>.
 */
@GatunGenerated
public final class SensorBinding implements Sensor {
  private final Symbols symbols;

  private long channelsAddress;

  private long readAddress;

  private long nameAddress;

  private long rangeAddress;

  private long rangeViewAddress;

  private SensorBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>sensor</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static SensorBinding open() {
    return new SensorBinding(Symbols.open("sensor"));
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
  public static SensorBinding open(Path library) {
    return new SensorBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static SensorBinding open(Symbols symbols) {
    return new SensorBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code void channels(uint16_t *out)}.
   */
  @Override
  public int channels() {
    if (channelsAddress == 0) {
      channelsAddress = address("channels", "out");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment out = call.allocate(UINT16_T.layout()).fill((byte) 0);
      VoidOfPointer.HANDLE.invokeExact(MemorySegment.ofAddress(channelsAddress), out);
      Callbacks.rethrowFailure();
      return (int) UINT16_T.get(out, 0);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int read(int channel, int *out)}.
   */
  @Override
  public int read(int channel) {
    if (readAddress == 0) {
      readAddress = address("read", "channel, out");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment errno = call.allocate(CapturedErrno.LAYOUT);
      MemorySegment out = call.allocate(JAVA_INT).fill((byte) 0);
      int returned = (int) IntOfIntPointerWithErrno.HANDLE.invokeExact(
          MemorySegment.ofAddress(readAddress), errno, channel, out);
      Callbacks.rethrowFailure();
      if (returned < 0) {
        throw CapturedErrno.failure("read", errno);
      }
      return out.get(JAVA_INT_UNALIGNED, 0);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code ssize_t name(int channel, const char **out_, int out)}.
   */
  @Override
  public String name(int channel, int out) {
    if (nameAddress == 0) {
      nameAddress = address("name", "channel, out_, out");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment errno = call.allocate(CapturedErrno.LAYOUT);
      MemorySegment out_ = call.allocate(ADDRESS).fill((byte) 0);
      long returned = (long) SsizeTOfIntPointerIntWithErrno.HANDLE.invokeExact(
          MemorySegment.ofAddress(nameAddress), errno, channel, out_, out);
      Callbacks.rethrowFailure();
      if (SSIZE_T.extend(returned) < 0) {
        throw CapturedErrno.failure("name", errno);
      }
      return UTF_8.fromC(out_.get(ADDRESS_UNALIGNED, 0), "the result of Sensor.name");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void range(int channel, struct Range *out)}.
   */
  @Override
  public Sensor.Range range(int channel) {
    if (rangeAddress == 0) {
      rangeAddress = address("range", "channel, out");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment out = call.allocate(RangeStruct.LAYOUT).fill((byte) 0);
      VoidOfIntPointer.HANDLE.invokeExact(MemorySegment.ofAddress(rangeAddress), channel, out);
      Callbacks.rethrowFailure();
      return RangeStruct.read(out.asSlice(0, RangeStruct.LAYOUT.byteSize()));
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void rangeView(int channel, struct Range *out)}.
   */
  @Override
  public Sensor.RangeView rangeView(SegmentAllocator memory, int channel) {
    if (rangeViewAddress == 0) {
      rangeViewAddress = address("rangeView", "channel, out");
    }
    try {
      Arguments.require(memory, "Sensor.rangeView: memory");
      MemorySegment out = memory.allocate(RangeViewStruct.LAYOUT).fill((byte) 0);
      VoidOfIntPointer.HANDLE.invokeExact(MemorySegment.ofAddress(rangeViewAddress), channel,
          Pointers.require(out, "the result of Sensor.rangeView"));
      Callbacks.rethrowFailure();
      return new RangeViewStruct(out);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "channels read name range rangeView");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfIntPointerWithErrno {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, JAVA_INT,
        ADDRESS), Linker.Option.captureCallState("errno"));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class SsizeTOfIntPointerIntWithErrno {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(SSIZE_T.layout(),
        JAVA_INT, ADDRESS, JAVA_INT), Linker.Option.captureCallState("errno"));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfIntPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(JAVA_INT,
        ADDRESS));
  }

  /**
   * Copies {@link Sensor.Range} to native memory, where it is a {@code struct Range},
   * and back; used by generated code.
   *
   * <p>8 bytes, aligned to 4 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     4  low
   *      4     4  high
   * }</pre>
   */
  @GatunGenerated
  public static final class RangeStruct {
    /**
     * {@code struct Range}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Range",
        JAVA_INT.withName("low"),
        JAVA_INT.withName("high"));

    private static final long LOW_OFFSET = LAYOUT.byteOffset(groupElement("low"));

    private static final long HIGH_OFFSET = LAYOUT.byteOffset(groupElement("high"));

    private RangeStruct() {
    }

    /**
     * {@return a copy of what lies in native memory}
     *
     * @param segment the memory, at least as large as {@link #LAYOUT}
     */
    public static Sensor.Range read(MemorySegment segment) {
      return new Sensor.Range(
          segment.get(JAVA_INT_UNALIGNED, LOW_OFFSET),
          segment.get(JAVA_INT_UNALIGNED, HIGH_OFFSET));
    }

    /**
     * Copies a record to native memory.
     *
     * @param value the record
     * @param segment the memory, at least as large as {@link #LAYOUT}
     * @param allocator takes the strings and arrays that it points to
     */
    public static void write(Sensor.Range value, MemorySegment segment,
        SegmentAllocator allocator) {
      segment.set(JAVA_INT_UNALIGNED, LOW_OFFSET, value.low());
      segment.set(JAVA_INT_UNALIGNED, HIGH_OFFSET, value.high());
    }

    /**
     * {@return a copy of a record in native memory}
     *
     * @param value the record
     * @param allocator takes the copy, and what it points to
     * @param what the name of the value for messages
     */
    public static MemorySegment toC(Sensor.Range value, SegmentAllocator allocator, String what) {
      MemorySegment segment = allocator.allocate(LAYOUT);
      write(Arguments.require(value, what), segment, allocator);
      return segment;
    }
  }

  /**
   * {@link Sensor.RangeView} in native memory, where it is a {@code struct Range}.
   *
   * <p>8 bytes, aligned to 4 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     4  low
   *      4     4  high
   * }</pre>
   *
   * @param segment exactly the bytes of the struct
   */
  @GatunGenerated("low, high")
  public record RangeViewStruct(MemorySegment segment) implements Sensor.RangeView {
    /**
     * {@code struct Range}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Range",
        JAVA_INT.withName("low"),
        JAVA_INT.withName("high"));

    private static final long LOW_OFFSET = LAYOUT.byteOffset(groupElement("low"));

    private static final long HIGH_OFFSET = LAYOUT.byteOffset(groupElement("high"));

    /**
     * Checks that the memory is large enough, and aligned.
     */
    public RangeViewStruct {
      segment = Layouts.requireRoom(segment, LAYOUT);
    }

    /**
     * {@return a new struct, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     */
    public static RangeViewStruct allocate(SegmentAllocator allocator) {
      return new RangeViewStruct(allocator.allocate(LAYOUT).fill((byte) 0));
    }

    /**
     * {@return the struct at the beginning of memory; it lives as long as the memory}
     *
     * @param memory the memory, at least as large as {@link #LAYOUT}
     * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
     */
    public static RangeViewStruct of(MemorySegment memory) {
      return new RangeViewStruct(memory);
    }

    /**
     * {@return a new array, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     * @param count the number of elements
     */
    public static StructArray<Sensor.RangeView> array(SegmentAllocator allocator, long count) {
      return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
    }

    /**
     * {@return the array that memory holds, with as many elements as fit; it lives as long
     * as the memory}
     *
     * @param memory the memory
     * @throws IllegalArgumentException if it is not aligned as C expects
     */
    public static StructArray<Sensor.RangeView> array(MemorySegment memory) {
      return new StructArray<>(memory, LAYOUT, (array, index) ->
          new RangeViewStruct(Layouts.element(array, LAYOUT, index)));
    }

    /**
     * {@return the struct behind a pointer that C gave}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static RangeViewStruct at(MemorySegment pointer, String what) {
      return new RangeViewStruct(Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
    }

    /**
     * {@return the struct behind a pointer that C gave, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static RangeViewStruct atNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : at(pointer, "RangeView");
    }

    /**
     * {@return the memory of a view, to which C can have a pointer}
     *
     * @param view the view
     * @param what the name of the value for messages
     */
    public static MemorySegment segmentOf(Sensor.RangeView view, String what) {
      if (Arguments.require(view, what) instanceof RangeViewStruct generated) {
        return Pointers.require(generated.segment, what);
      }
      return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
    }

    @Override
    public int low() {
      return segment.get(JAVA_INT_UNALIGNED, LOW_OFFSET);
    }

    @Override
    public int high() {
      return segment.get(JAVA_INT_UNALIGNED, HIGH_OFFSET);
    }
  }
}
