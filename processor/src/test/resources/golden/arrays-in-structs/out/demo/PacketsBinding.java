package demo;

import static dev.gatun.runtime.CInteger.CHAR;
import static dev.gatun.runtime.CInteger.UINT32_T;
import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.sequenceLayout;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.ArrayCopies;
import dev.gatun.runtime.CallbackPointers;
import dev.gatun.runtime.CallbackStub;
import dev.gatun.runtime.CallbackStubs;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.FlexibleArrays;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;

/**
 * Binds {@link Packets} to the native library <code>packets</code>.
 */
@GatunGenerated
public final class PacketsBinding implements Packets {
  private final Symbols symbols;

  private long sendAddress;

  private long showAddress;

  private long receiveAddress;

  private PacketsBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>packets</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static PacketsBinding open() {
    return new PacketsBinding(Symbols.open("packets"));
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
  public static PacketsBinding open(Path library) {
    return new PacketsBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static PacketsBinding open(Symbols symbols) {
    return new PacketsBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code void send(const struct Packet *packet)}.
   */
  @Override
  public void send(Packets.Packet packet) {
    if (sendAddress == 0) {
      sendAddress = address("send", "packet");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment packetPointer = PacketStruct.toC(packet, call, "Packets.send: packet");
      VoidOfPointer.HANDLE.invokeExact(MemorySegment.ofAddress(sendAddress), packetPointer);
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void show(const struct Board *board)}.
   */
  @Override
  public void show(Packets.Board board) {
    if (showAddress == 0) {
      showAddress = address("show", "board");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment boardPointer = BoardStruct.toC(board, call, "Packets.show: board");
      VoidOfPointer.HANDLE.invokeExact(MemorySegment.ofAddress(showAddress), boardPointer);
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void receive(void (*sink)(const struct Packet *packet))}.
   */
  @Override
  public void receive(Packets.Sink sink) {
    if (receiveAddress == 0) {
      receiveAddress = address("receive", "sink");
    }
    try (Temporaries call = Temporaries.open(symbols)) {
      MemorySegment sinkPointer = SinkStub.pointerTo(sink, call, "Packets.receive: sink");
      VoidOfPointer.HANDLE.invokeExact(MemorySegment.ofAddress(receiveAddress), sinkPointer);
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "send show receive");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS));
  }

  /**
   * Copies {@link Packets.Board} to native memory, where it is a {@code struct Board},
   * and back; used by generated code.
   *
   * <p>72 bytes, aligned to 4 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0    48  grid
   *     48    24  taken
   * }</pre>
   */
  @GatunGenerated
  public static final class BoardStruct {
    private static final SequenceLayout GRID_LAYOUT = sequenceLayout(3, sequenceLayout(4,
        JAVA_INT));

    private static final SequenceLayout TAKEN_LAYOUT = sequenceLayout(2, sequenceLayout(3,
        sequenceLayout(4, JAVA_BOOLEAN)));

    /**
     * {@code struct Board}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Board",
        GRID_LAYOUT.withName("grid"),
        TAKEN_LAYOUT.withName("taken"));

    private static final long GRID_OFFSET = LAYOUT.byteOffset(groupElement("grid"));

    private static final long TAKEN_OFFSET = LAYOUT.byteOffset(groupElement("taken"));

    private BoardStruct() {
    }

    /**
     * {@return a copy of what lies in native memory}
     *
     * @param segment the memory, at least as large as {@link #LAYOUT}
     */
    public static Packets.Board read(MemorySegment segment) {
      return new Packets.Board(
          readGrid(segment),
          readTaken(segment));
    }

    /**
     * Copies a record to native memory.
     *
     * @param value the record
     * @param segment the memory, at least as large as {@link #LAYOUT}
     * @param allocator takes the strings and arrays that it points to
     */
    public static void write(Packets.Board value, MemorySegment segment,
        SegmentAllocator allocator) {
      writeGrid(value.grid(), segment, allocator);
      writeTaken(value.taken(), segment, allocator);
    }

    /**
     * {@return a copy of a record in native memory}
     *
     * @param value the record
     * @param allocator takes the copy, and what it points to
     * @param what the name of the value for messages
     */
    public static MemorySegment toC(Packets.Board value, SegmentAllocator allocator, String what) {
      MemorySegment segment = allocator.allocate(LAYOUT);
      write(Arguments.require(value, what), segment, allocator);
      return segment;
    }

    private static int[][] readGrid(MemorySegment segment) {
      int[][] values = new int[3][4];
      long offset = GRID_OFFSET;
      for (int[] row : values) {
        ArrayCopies.toJava(segment, offset, row);
        offset += row.length * JAVA_INT.byteSize();
      }
      return values;
    }

    private static void writeGrid(int[][] values, MemorySegment segment,
        SegmentAllocator allocator) {
      Arguments.require(values, "Board.grid");
      Arguments.requireLength(values.length, GRID_LAYOUT.elementCount(), "Board.grid");
      long offset = GRID_OFFSET;
      for (int[] row : values) {
        Arguments.requireLength(Arguments.require(row, "a row of Board.grid").length,
            4, "a row of Board.grid");
        MemorySegment.copy(row, 0, segment, JAVA_INT_UNALIGNED, offset, row.length);
        offset += row.length * JAVA_INT.byteSize();
      }
    }

    private static boolean[][][] readTaken(MemorySegment segment) {
      boolean[][][] values = new boolean[2][3][4];
      long offset = TAKEN_OFFSET;
      for (boolean[][] rows : values) {
        for (boolean[] row : rows) {
          for (int i = 0; i < row.length; i++) {
            row[i] = segment.get(JAVA_BOOLEAN, offset + i * JAVA_BOOLEAN.byteSize());
          }
          offset += row.length * JAVA_BOOLEAN.byteSize();
        }
      }
      return values;
    }

    private static void writeTaken(boolean[][][] values, MemorySegment segment,
        SegmentAllocator allocator) {
      Arguments.require(values, "Board.taken");
      Arguments.requireLength(values.length, TAKEN_LAYOUT.elementCount(), "Board.taken");
      long offset = TAKEN_OFFSET;
      for (boolean[][] rows : values) {
        Arguments.requireLength(Arguments.require(rows, "a row of Board.taken").length,
            3, "a row of Board.taken");
        for (boolean[] row : rows) {
          Arguments.requireLength(Arguments.require(row, "a row of Board.taken").length,
              4, "a row of Board.taken");
          for (int i = 0; i < row.length; i++) {
            segment.set(JAVA_BOOLEAN, offset + i * JAVA_BOOLEAN.byteSize(), row[i]);
          }
          offset += row.length * JAVA_BOOLEAN.byteSize();
        }
      }
    }
  }

  /**
   * Copies {@link Packets.Fleet} to native memory, where it is a {@code struct Fleet},
   * and back; used by generated code.
   *
   * <p>128 bytes, aligned to 1 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0   128  ships
   * }</pre>
   */
  @GatunGenerated
  public static final class FleetStruct {
    private static final SequenceLayout SHIPS_LAYOUT = sequenceLayout(4, sequenceLayout(32,
        CHAR.layout()));

    /**
     * {@code struct Fleet}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Fleet",
        SHIPS_LAYOUT.withName("ships"));

    private static final long SHIPS_OFFSET = LAYOUT.byteOffset(groupElement("ships"));

    private FleetStruct() {
    }

    /**
     * {@return a copy of what lies in native memory}
     *
     * @param segment the memory, at least as large as {@link #LAYOUT}
     */
    public static Packets.Fleet read(MemorySegment segment) {
      return new Packets.Fleet(readShips(segment));
    }

    /**
     * Copies a record to native memory.
     *
     * @param value the record
     * @param segment the memory, at least as large as {@link #LAYOUT}
     * @param allocator takes the strings and arrays that it points to
     */
    public static void write(Packets.Fleet value, MemorySegment segment,
        SegmentAllocator allocator) {
      writeShips(value.ships(), segment, allocator);
    }

    /**
     * {@return a copy of a record in native memory}
     *
     * @param value the record
     * @param allocator takes the copy, and what it points to
     * @param what the name of the value for messages
     */
    public static MemorySegment toC(Packets.Fleet value, SegmentAllocator allocator, String what) {
      MemorySegment segment = allocator.allocate(LAYOUT);
      write(Arguments.require(value, what), segment, allocator);
      return segment;
    }

    private static String[] readShips(MemorySegment segment) {
      String[] values = new String[(int) SHIPS_LAYOUT.elementCount()];
      for (int i = 0; i < values.length; i++) {
        values[i] = UTF_8.fromArray(segment, SHIPS_OFFSET + i * UTF_8.sizeOf(32), 32,
            "an element of Fleet.ships");
      }
      return values;
    }

    private static void writeShips(String[] values, MemorySegment segment,
        SegmentAllocator allocator) {
      Arguments.require(values, "Fleet.ships");
      Arguments.requireLength(values.length, SHIPS_LAYOUT.elementCount(), "Fleet.ships");
      for (int i = 0; i < values.length; i++) {
        UTF_8.toArray(values[i], segment, SHIPS_OFFSET + i * UTF_8.sizeOf(32), 32,
            "an element of Fleet.ships");
      }
    }
  }

  /**
   * Copies {@link Packets.Packet} to native memory, where it is a {@code struct Packet},
   * and back; used by generated code.
   *
   * <p>4 bytes, aligned to 4 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     4  count
   *      4     0  items[]
   * }</pre>
   */
  @GatunGenerated
  public static final class PacketStruct {
    /**
     * {@code struct Packet}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Packet",
        UINT32_T.layout().withName("count"),
        sequenceLayout(0, JAVA_INT).withName("items"));

    private static final long COUNT_OFFSET = LAYOUT.byteOffset(groupElement("count"));

    private static final long ITEMS_OFFSET = LAYOUT.byteOffset(groupElement("items"));

    private PacketStruct() {
    }

    /**
     * {@return a copy of what lies in native memory}
     *
     * @param segment the memory, at least as large as {@link #LAYOUT}
     */
    public static Packets.Packet read(MemorySegment segment) {
      return new Packets.Packet(
          UINT32_T.get(segment, COUNT_OFFSET),
          readItems(segment));
    }

    /**
     * Copies a record to native memory.
     *
     * @param value the record
     * @param segment the memory, at least as large as {@link #LAYOUT}
     * @param allocator takes the strings and arrays that it points to
     */
    public static void write(Packets.Packet value, MemorySegment segment,
        SegmentAllocator allocator) {
      UINT32_T.set(segment, COUNT_OFFSET, UINT32_T.require(value.count(), "Packet.count"));
      writeItems(value.items(), segment, allocator);
    }

    /**
     * {@return a copy of a record in native memory}
     *
     * @param value the record
     * @param allocator takes the copy, and what it points to
     * @param what the name of the value for messages
     */
    public static MemorySegment toC(Packets.Packet value, SegmentAllocator allocator, String what) {
      int length = Arguments.require(Arguments.require(value, what).items(), "Packet.items").length;
      long size = FlexibleArrays.size(LAYOUT, ITEMS_OFFSET, JAVA_INT, length, "Packet.items");
      MemorySegment segment = allocator.allocate(size, LAYOUT.byteAlignment());
      write(value, segment, allocator);
      return segment;
    }

    /**
     * {@return the struct behind a pointer that C gave, with all its elements}
     *
     * @param pointer the pointer
     */
    public static MemorySegment whole(MemorySegment pointer) {
      MemorySegment struct = Linking.pointee(pointer, LAYOUT.byteSize());
      return Linking.pointee(pointer, FlexibleArrays.size(LAYOUT, ITEMS_OFFSET, JAVA_INT,
          UINT32_T.get(struct, COUNT_OFFSET), "Packet.items"));
    }

    private static int[] readItems(MemorySegment segment) {
      MemorySegment elements = FlexibleArrays.elements(segment, ITEMS_OFFSET, JAVA_INT,
          UINT32_T.get(segment, COUNT_OFFSET), "Packet.items");
      int[] values = new int[FlexibleArrays.length(elements, JAVA_INT, "Packet.items")];
      ArrayCopies.toJava(elements, 0, values);
      return values;
    }

    private static void writeItems(int[] values, MemorySegment segment,
        SegmentAllocator allocator) {
      Arguments.require(values, "Packet.items");
      FlexibleArrays.requireCount(values.length, UINT32_T.get(segment, COUNT_OFFSET),
          "Packet.items", "Packet.count");
      MemorySegment elements = FlexibleArrays.elements(segment, ITEMS_OFFSET, JAVA_INT,
          UINT32_T.get(segment, COUNT_OFFSET), "Packet.items");
      MemorySegment.copy(values, 0, elements, JAVA_INT_UNALIGNED, 0, values.length);
    }
  }

  /**
   * Lets C call a {@link Packets.Sink}, and Java call one of C; used by generated code.
   */
  @GatunGenerated
  public static final class SinkStub extends CallbackStub<Packets.Sink> {
    /**
     * {@code void (*)(const struct Packet *packet)}.
     */
    private static final FunctionDescriptor SHAPE = FunctionDescriptor.ofVoid(Linking.pointerTo(PacketStruct.LAYOUT));

    private static final CallbackStubs<Packets.Sink> STUBS = CallbackStubs.of(SinkStub::new,
        MethodHandles.lookup(), SHAPE);

    private SinkStub() {
    }

    /**
     * {@return a function pointer for C}
     *
     * @param callback what C calls
     * @param lifetime how long C may call it: during a call, or while an arena lives
     * @param what the name of the value for messages
     */
    public static MemorySegment pointerTo(Packets.Sink callback, SegmentAllocator lifetime,
        String what) {
      if (callback instanceof OfC function) {
        return function.pointer;
      }
      return STUBS.pointerTo(Arguments.require(callback, what), lifetime);
    }

    void called(MemorySegment packet) {
      if (Callbacks.isFailing()) {
        return;
      }
      try {
        callback().take(
            PacketStruct.read(PacketStruct.whole(Pointers.given(packet, "Sink.take: packet"))));
      } catch (Throwable e) {
        Callbacks.failed(e, this);
      }
    }

    /**
     * {@return the function behind a pointer of C, to be called only while C has it}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static Packets.Sink of(MemorySegment pointer, String what) {
      return CallbackPointers.stub(Pointers.given(pointer, what)) instanceof SinkStub stub
          ? stub.callback() : new OfC(pointer);
    }

    /**
     * {@return the function behind a pointer of C, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static Packets.Sink ofNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : of(pointer, "Sink");
    }

    /**
     * A function of C.
     */
    @GatunGenerated
    private record OfC(MemorySegment pointer) implements Packets.Sink {
      /**
       * {@code void (*)(const struct Packet *packet)}.
       */
      @Override
      public void take(Packets.Packet packet) {
        try (Temporaries call = Temporaries.open()) {
          MemorySegment packetPointer = PacketStruct.toC(packet, call, "Sink.take: packet");
          VoidOfPointer.HANDLE.invokeExact(pointer, packetPointer);
          Callbacks.rethrowFailure();
        } catch (Throwable e) {
          throw Linking.unchecked(e);
        }
      }
    }

    /**
     * Linked when a function of this shape is first called.
     */
    private static final class VoidOfPointer {
      static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS));
    }
  }
}
