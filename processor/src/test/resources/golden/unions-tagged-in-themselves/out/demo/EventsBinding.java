package demo;

import static dev.gatun.runtime.CInteger.UINT32_T;
import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Tags;
import dev.gatun.runtime.Temporaries;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.UnionLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Events} to the native library <code>events</code>.
 */
@GatunGenerated
public final class EventsBinding implements Events {
  private final Symbols symbols;

  private long nextAddress;

  private long pushAddress;

  private EventsBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>events</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static EventsBinding open() {
    return new EventsBinding(Symbols.open("events"));
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
  public static EventsBinding open(Path library) {
    return new EventsBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static EventsBinding open(Symbols symbols) {
    return new EventsBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code union Event next(void)}.
   */
  @Override
  public Events.Event next() {
    if (nextAddress == 0) {
      nextAddress = address("next", "");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment returned = (MemorySegment) EventOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(nextAddress), (SegmentAllocator) call);
      Callbacks.rethrowFailure();
      return EventUnion.read(returned);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int push(const union Event *event)}.
   */
  @Override
  public int push(Events.Event event) {
    if (pushAddress == 0) {
      pushAddress = address("push", "event");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment eventPointer = EventUnion.toC(event, call, "Events.push: event");
      int returned = (int) IntOfPointer.HANDLE.invokeExact(MemorySegment.ofAddress(pushAddress),
          eventPointer);
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
    return symbols.require(symbol, parameters, "next push");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class EventOfNothing {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(EventUnion.LAYOUT));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, ADDRESS));
  }

  /**
   * Knows the numbers that the constants of {@link Events.EventType} have in C.
   */
  @GatunGenerated
  public static final class EventTypeEnum {
    private EventTypeEnum() {
    }

    /**
     * {@return the number of a constant}
     *
     * @param constant the constant
     * @param what the name of the value for messages
     */
    public static int toC(Events.EventType constant, String what) {
      return switch (Arguments.require(constant, what)) {
        case QUIT -> 0;
        case KEY_DOWN -> 768;
        case KEY_UP -> 769;
        case OTHER -> throw new IllegalArgumentException(what + " is OTHER, which has no number in C");
      };
    }

    /**
     * {@return the constant of a number}
     *
     * @param number the number
     * @param what the name of the value for messages
     */
    public static Events.EventType fromC(int number, String what) {
      return switch (number) {
        case 0 -> Events.EventType.QUIT;
        case 768 -> Events.EventType.KEY_DOWN;
        case 769 -> Events.EventType.KEY_UP;
        default -> Events.EventType.OTHER;
      };
    }
  }

  /**
   * The variants of {@link Events.Event} in native memory.
   */
  @GatunGenerated
  public static final class EventUnion {
    /**
     * {@code union Event}.
     */
    public static final UnionLayout LAYOUT = Layouts.union(
        "Event",
        QuitStruct.LAYOUT.withName("Quit"),
        KeyStruct.LAYOUT.withName("Key"),
        OtherStruct.LAYOUT.withName("Other"));

    private static final long TYPE_OFFSET = QuitStruct.LAYOUT.byteOffset(groupElement("type"));

    private EventUnion() {
    }

    /**
     * {@return a copy of what lies in native memory}
     *
     * @param segment the memory, at least as large as {@link #LAYOUT}
     */
    public static Events.Event read(MemorySegment segment) {
      Events.EventType tag = EventTypeEnum.fromC(
          segment.get(JAVA_INT_UNALIGNED, TYPE_OFFSET), "Event.type");
      return switch (tag) {
        case QUIT -> QuitStruct.read(segment);
        case KEY_DOWN, KEY_UP -> KeyStruct.read(segment);
        default -> OtherStruct.read(segment);
      };
    }

    /**
     * Copies a record to native memory.
     *
     * @param value the record
     * @param segment the memory, at least as large as {@link #LAYOUT}
     * @param allocator takes the strings and arrays that it points to
     */
    public static void write(Events.Event value, MemorySegment segment,
        SegmentAllocator allocator) {
      switch (value) {
        case Events.Event.Quit variant -> {
          if (variant.type() != Events.EventType.QUIT) {
            throw Tags.mismatch("Event.type", variant.type(), "Events.Event.Quit");
          }
          QuitStruct.write(variant, segment, allocator);
        }
        case Events.Event.Key variant -> {
          if (variant.type() != Events.EventType.KEY_DOWN
              && variant.type() != Events.EventType.KEY_UP) {
            throw Tags.mismatch("Event.type", variant.type(), "Events.Event.Key");
          }
          KeyStruct.write(variant, segment, allocator);
        }
        case Events.Event.Other variant -> {
          if (variant.type() == Events.EventType.QUIT || variant.type() == Events.EventType.KEY_DOWN
              || variant.type() == Events.EventType.KEY_UP) {
            throw Tags.mismatch("Event.type", variant.type(), "Events.Event.Other");
          }
          OtherStruct.write(variant, segment, allocator);
        }
      }
    }

    /**
     * {@return a copy of a record in native memory}
     *
     * @param value the record
     * @param allocator takes the copy, and what it points to
     * @param what the name of the value for messages
     */
    public static MemorySegment toC(Events.Event value, SegmentAllocator allocator, String what) {
      MemorySegment segment = allocator.allocate(LAYOUT);
      write(Arguments.require(value, what), segment, allocator);
      return segment;
    }

    /**
     * Copies {@link Events.Event.Quit} to native memory, where it is a {@code struct Quit},
     * and back; used by generated code.
     *
     * <p>4 bytes, aligned to 4 on every 64-bit platform:
     *
     * <pre>{@code
     * offset  size  member
     *      0     4  type
     * }</pre>
     */
    @GatunGenerated
    public static final class QuitStruct {
      /**
       * {@code struct Quit}.
       */
      public static final StructLayout LAYOUT = Layouts.struct(
          "Quit",
          UINT32_T.layout().withName("type"));

      private static final long TYPE_OFFSET = LAYOUT.byteOffset(groupElement("type"));

      private QuitStruct() {
      }

      /**
       * {@return a copy of what lies in native memory}
       *
       * @param segment the memory, at least as large as {@link #LAYOUT}
       */
      public static Events.Event.Quit read(MemorySegment segment) {
        return new Events.Event.Quit(EventTypeEnum.fromC(
            segment.get(JAVA_INT_UNALIGNED, TYPE_OFFSET), "Quit.type"));
      }

      /**
       * Copies a record to native memory.
       *
       * @param value the record
       * @param segment the memory, at least as large as {@link #LAYOUT}
       * @param allocator takes the strings and arrays that it points to
       */
      public static void write(Events.Event.Quit value, MemorySegment segment,
          SegmentAllocator allocator) {
        segment.set(JAVA_INT_UNALIGNED, TYPE_OFFSET, EventTypeEnum.toC(value.type(), "Quit.type"));
      }

      /**
       * {@return a copy of a record in native memory}
       *
       * @param value the record
       * @param allocator takes the copy, and what it points to
       * @param what the name of the value for messages
       */
      public static MemorySegment toC(Events.Event.Quit value, SegmentAllocator allocator,
          String what) {
        MemorySegment segment = allocator.allocate(LAYOUT);
        write(Arguments.require(value, what), segment, allocator);
        return segment;
      }
    }

    /**
     * Copies {@link Events.Event.Key} to native memory, where it is a {@code struct Key},
     * and back; used by generated code.
     *
     * <p>8 bytes, aligned to 4 on every 64-bit platform:
     *
     * <pre>{@code
     * offset  size  member
     *      0     4  type
     *      4     4  code
     * }</pre>
     */
    @GatunGenerated
    public static final class KeyStruct {
      /**
       * {@code struct Key}.
       */
      public static final StructLayout LAYOUT = Layouts.struct(
          "Key",
          UINT32_T.layout().withName("type"),
          JAVA_INT.withName("code"));

      private static final long TYPE_OFFSET = LAYOUT.byteOffset(groupElement("type"));

      private static final long CODE_OFFSET = LAYOUT.byteOffset(groupElement("code"));

      private KeyStruct() {
      }

      /**
       * {@return a copy of what lies in native memory}
       *
       * @param segment the memory, at least as large as {@link #LAYOUT}
       */
      public static Events.Event.Key read(MemorySegment segment) {
        return new Events.Event.Key(
            EventTypeEnum.fromC(segment.get(JAVA_INT_UNALIGNED, TYPE_OFFSET), "Key.type"),
            segment.get(JAVA_INT_UNALIGNED, CODE_OFFSET));
      }

      /**
       * Copies a record to native memory.
       *
       * @param value the record
       * @param segment the memory, at least as large as {@link #LAYOUT}
       * @param allocator takes the strings and arrays that it points to
       */
      public static void write(Events.Event.Key value, MemorySegment segment,
          SegmentAllocator allocator) {
        segment.set(JAVA_INT_UNALIGNED, TYPE_OFFSET, EventTypeEnum.toC(value.type(), "Key.type"));
        segment.set(JAVA_INT_UNALIGNED, CODE_OFFSET, value.code());
      }

      /**
       * {@return a copy of a record in native memory}
       *
       * @param value the record
       * @param allocator takes the copy, and what it points to
       * @param what the name of the value for messages
       */
      public static MemorySegment toC(Events.Event.Key value, SegmentAllocator allocator,
          String what) {
        MemorySegment segment = allocator.allocate(LAYOUT);
        write(Arguments.require(value, what), segment, allocator);
        return segment;
      }
    }

    /**
     * Copies {@link Events.Event.Other} to native memory, where it is a {@code struct Other},
     * and back; used by generated code.
     *
     * <p>16 bytes, aligned to 8 on every 64-bit platform:
     *
     * <pre>{@code
     * offset  size  member
     *      0     4  type
     *      4     4  (padding)
     *      8     8  data
     * }</pre>
     */
    @GatunGenerated
    public static final class OtherStruct {
      /**
       * {@code struct Other}.
       */
      public static final StructLayout LAYOUT = Layouts.struct(
          "Other",
          UINT32_T.layout().withName("type"),
          JAVA_LONG.withName("data"));

      private static final long TYPE_OFFSET = LAYOUT.byteOffset(groupElement("type"));

      private static final long DATA_OFFSET = LAYOUT.byteOffset(groupElement("data"));

      private OtherStruct() {
      }

      /**
       * {@return a copy of what lies in native memory}
       *
       * @param segment the memory, at least as large as {@link #LAYOUT}
       */
      public static Events.Event.Other read(MemorySegment segment) {
        return new Events.Event.Other(
            EventTypeEnum.fromC(segment.get(JAVA_INT_UNALIGNED, TYPE_OFFSET), "Other.type"),
            segment.get(JAVA_LONG_UNALIGNED, DATA_OFFSET));
      }

      /**
       * Copies a record to native memory.
       *
       * @param value the record
       * @param segment the memory, at least as large as {@link #LAYOUT}
       * @param allocator takes the strings and arrays that it points to
       */
      public static void write(Events.Event.Other value, MemorySegment segment,
          SegmentAllocator allocator) {
        segment.set(JAVA_INT_UNALIGNED, TYPE_OFFSET, EventTypeEnum.toC(value.type(), "Other.type"));
        segment.set(JAVA_LONG_UNALIGNED, DATA_OFFSET, value.data());
      }

      /**
       * {@return a copy of a record in native memory}
       *
       * @param value the record
       * @param allocator takes the copy, and what it points to
       * @param what the name of the value for messages
       */
      public static MemorySegment toC(Events.Event.Other value, SegmentAllocator allocator,
          String what) {
        MemorySegment segment = allocator.allocate(LAYOUT);
        write(Arguments.require(value, what), segment, allocator);
        return segment;
      }
    }
  }
}
