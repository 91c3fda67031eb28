package demo;

import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.CallbackPointers;
import dev.gatun.runtime.CallbackStub;
import dev.gatun.runtime.CallbackStubs;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.RetainedMemory;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;

/**
 * Binds {@link Events} to the native library <code>events</code>.
 */
@GatunGenerated
public final class EventsBinding implements Events {
  private final Symbols symbols;

  private long eachAddress;

  private long listenAddress;

  private long onIdleAddress;

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
   * {@code int each(const struct Event *events, int count, bool (*visitor)(const struct Event *event, const char *text, void *data))}.
   */
  @Override
  public int each(Events.Event[] events, int count, Events.Visitor visitor) {
    if (eachAddress == 0) {
      eachAddress = address("each", "events, count, visitor");
    }
    try (Temporaries call = Temporaries.open(symbols)) {
      Arguments.require(events, "Events.each: events");
      MemorySegment eventsPointer = call.allocate(EventStruct.LAYOUT, events.length);
      for (int i = 0; i < events.length; i++) {
        EventStruct.write(Arguments.require(events[i], "an element of Events.each: events"),
            eventsPointer.asSlice(i * EventStruct.LAYOUT.byteSize(),
            EventStruct.LAYOUT.byteSize()), call);
      }
      MemorySegment visitorPointer = VisitorStub.pointerTo(visitor, call, "Events.each: visitor");
      int returned = (int) IntOfPointerIntPointer.HANDLE.invokeExact(
          MemorySegment.ofAddress(eachAddress), eventsPointer, count, visitorPointer);
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void listen(void (*listener)(struct Event event))}.
   */
  @Override
  public void listen(Events.Listener listener, Arena lifetime) {
    if (listenAddress == 0) {
      listenAddress = address("listen", "listener");
    }
    try (RetainedMemory retained = RetainedMemory.until(
        Arguments.requireOpen(lifetime, "Events.listen: lifetime"), symbols)) {
      MemorySegment listenerPointer =
          ListenerStub.pointerTo(listener, retained, "Events.listen: listener");
      retained.handOver();
      VoidOfPointer.HANDLE.invokeExact(MemorySegment.ofAddress(listenAddress), listenerPointer);
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void onIdle(void (*idle)(void))}.
   */
  @Override
  public void onIdle(Events.Idle idle) {
    if (onIdleAddress == 0) {
      onIdleAddress = address("onIdle", "idle");
    }
    try (Temporaries call = Temporaries.open(symbols)) {
      MemorySegment idlePointer = idle == null ? MemorySegment.NULL
          : IdleStub.pointerTo(idle, call, "Events.onIdle: idle");
      VoidOfPointer.HANDLE.invokeExact(MemorySegment.ofAddress(onIdleAddress), idlePointer);
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "each listen onIdle");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfPointerIntPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, ADDRESS,
        JAVA_INT, ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS));
  }

  /**
   * Copies {@link Events.Event} to native memory, where it is a {@code struct Event},
   * and back; used by generated code.
   *
   * <p>16 bytes, aligned to 8 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     4  number
   *      4     4  (padding)
   *      8     8  time
   * }</pre>
   */
  @GatunGenerated
  public static final class EventStruct {
    /**
     * {@code struct Event}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Event",
        JAVA_INT.withName("number"),
        JAVA_DOUBLE.withName("time"));

    private static final long NUMBER_OFFSET = LAYOUT.byteOffset(groupElement("number"));

    private static final long TIME_OFFSET = LAYOUT.byteOffset(groupElement("time"));

    private EventStruct() {
    }

    /**
     * {@return a copy of what lies in native memory}
     *
     * @param segment the memory, at least as large as {@link #LAYOUT}
     */
    public static Events.Event read(MemorySegment segment) {
      return new Events.Event(
          segment.get(JAVA_INT_UNALIGNED, NUMBER_OFFSET),
          segment.get(JAVA_DOUBLE_UNALIGNED, TIME_OFFSET));
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
      segment.set(JAVA_INT_UNALIGNED, NUMBER_OFFSET, value.number());
      segment.set(JAVA_DOUBLE_UNALIGNED, TIME_OFFSET, value.time());
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
  }

  /**
   * Lets C call a {@link Events.Visitor}, and Java call one of C; used by generated code.
   */
  @GatunGenerated
  public static final class VisitorStub extends CallbackStub<Events.Visitor> {
    /**
     * {@code bool (*)(const struct Event *event, const char *text, void *data)}.
     */
    private static final FunctionDescriptor SHAPE = FunctionDescriptor.of(JAVA_BOOLEAN,
        Linking.pointerTo(EventStruct.LAYOUT), ADDRESS, ADDRESS);

    private static final CallbackStubs<Events.Visitor> STUBS = CallbackStubs.of(VisitorStub::new,
        MethodHandles.lookup(), SHAPE);

    private VisitorStub() {
    }

    /**
     * {@return a function pointer for C}
     *
     * @param callback what C calls
     * @param lifetime how long C may call it: during a call, or while an arena lives
     * @param what the name of the value for messages
     */
    public static MemorySegment pointerTo(Events.Visitor callback, SegmentAllocator lifetime,
        String what) {
      if (callback instanceof OfC function) {
        return function.pointer;
      }
      return STUBS.pointerTo(Arguments.require(callback, what), lifetime);
    }

    boolean called(MemorySegment event, MemorySegment text, MemorySegment data) {
      if (Callbacks.isFailing()) {
        return false;
      }
      try {
        return callback().visit(
            EventStruct.read(Pointers.given(event, "Visitor.visit: event").asSlice(0,
            EventStruct.LAYOUT.byteSize())), UTF_8.fromC(text, "Visitor.visit: text"),
            Pointers.orNull(data));
      } catch (Throwable e) {
        Callbacks.failed(e, this);
        return false;
      }
    }

    /**
     * {@return the function behind a pointer of C, to be called only while C has it}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static Events.Visitor of(MemorySegment pointer, String what) {
      return CallbackPointers.stub(Pointers.given(pointer, what)) instanceof VisitorStub stub
          ? stub.callback() : new OfC(pointer);
    }

    /**
     * {@return the function behind a pointer of C, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static Events.Visitor ofNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : of(pointer, "Visitor");
    }

    /**
     * A function of C.
     */
    @GatunGenerated
    private record OfC(MemorySegment pointer) implements Events.Visitor {
      /**
       * {@code bool (*)(const struct Event *event, const char *text, void *data)}.
       */
      @Override
      public boolean visit(Events.Event event, String text, MemorySegment data) {
        try (Temporaries call = Temporaries.open()) {
          MemorySegment eventPointer = EventStruct.toC(event, call, "Visitor.visit: event");
          MemorySegment textPointer = UTF_8.toC(text, call, "Visitor.visit: text");
          MemorySegment dataPointer = data == null ? MemorySegment.NULL
              : Pointers.require(data, "Visitor.visit: data");
          boolean returned = (boolean) BooleanOfPointerPointerPointer.HANDLE.invokeExact(pointer,
              eventPointer, textPointer, dataPointer);
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
    private static final class BooleanOfPointerPointerPointer {
      static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_BOOLEAN,
          ADDRESS, ADDRESS, ADDRESS));
    }
  }

  /**
   * Lets C call a {@link Events.Listener}, and Java call one of C; used by generated code.
   */
  @GatunGenerated
  public static final class ListenerStub extends CallbackStub<Events.Listener> {
    /**
     * {@code void (*)(struct Event event)}.
     */
    private static final FunctionDescriptor SHAPE = FunctionDescriptor.ofVoid(EventStruct.LAYOUT);

    private static final CallbackStubs<Events.Listener> STUBS = CallbackStubs.of(ListenerStub::new,
        MethodHandles.lookup(), SHAPE);

    private ListenerStub() {
    }

    /**
     * {@return a function pointer for C}
     *
     * @param callback what C calls
     * @param lifetime how long C may call it: during a call, or while an arena lives
     * @param what the name of the value for messages
     */
    public static MemorySegment pointerTo(Events.Listener callback, SegmentAllocator lifetime,
        String what) {
      if (callback instanceof OfC function) {
        return function.pointer;
      }
      return STUBS.pointerTo(Arguments.require(callback, what), lifetime);
    }

    void called(MemorySegment event) {
      if (Callbacks.isFailing()) {
        return;
      }
      try {
        callback().happened(EventStruct.read(event));
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
    public static Events.Listener of(MemorySegment pointer, String what) {
      return CallbackPointers.stub(Pointers.given(pointer, what)) instanceof ListenerStub stub
          ? stub.callback() : new OfC(pointer);
    }

    /**
     * {@return the function behind a pointer of C, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static Events.Listener ofNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : of(pointer, "Listener");
    }

    /**
     * A function of C.
     */
    @GatunGenerated
    private record OfC(MemorySegment pointer) implements Events.Listener {
      /**
       * {@code void (*)(struct Event event)}.
       */
      @Override
      public void happened(Events.Event event) {
        try (Temporaries call = Temporaries.open()) {
          MemorySegment eventStruct = EventStruct.toC(event, call, "Listener.happened: event");
          VoidOfEvent.HANDLE.invokeExact(pointer, eventStruct);
          Callbacks.rethrowFailure();
        } catch (Throwable e) {
          throw Linking.unchecked(e);
        }
      }
    }

    /**
     * Linked when a function of this shape is first called.
     */
    private static final class VoidOfEvent {
      static final MethodHandle HANDLE = Linking.downcall(
          FunctionDescriptor.ofVoid(EventStruct.LAYOUT));
    }
  }

  /**
   * Lets C call a {@link Events.Idle}, and Java call one of C; used by generated code.
   */
  @GatunGenerated
  public static final class IdleStub extends CallbackStub<Events.Idle> {
    /**
     * {@code void (*)(void)}.
     */
    private static final FunctionDescriptor SHAPE = FunctionDescriptor.ofVoid();

    private static final CallbackStubs<Events.Idle> STUBS = CallbackStubs.of(IdleStub::new,
        MethodHandles.lookup(), SHAPE);

    private IdleStub() {
    }

    /**
     * {@return a function pointer for C}
     *
     * @param callback what C calls
     * @param lifetime how long C may call it: during a call, or while an arena lives
     * @param what the name of the value for messages
     */
    public static MemorySegment pointerTo(Events.Idle callback, SegmentAllocator lifetime,
        String what) {
      if (callback instanceof OfC function) {
        return function.pointer;
      }
      return STUBS.pointerTo(Arguments.require(callback, what), lifetime);
    }

    void called() {
      if (Callbacks.isFailing()) {
        return;
      }
      try {
        callback().run();
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
    public static Events.Idle of(MemorySegment pointer, String what) {
      return CallbackPointers.stub(Pointers.given(pointer, what)) instanceof IdleStub stub
          ? stub.callback() : new OfC(pointer);
    }

    /**
     * {@return the function behind a pointer of C, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static Events.Idle ofNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : of(pointer, "Idle");
    }

    /**
     * A function of C.
     */
    @GatunGenerated
    private record OfC(MemorySegment pointer) implements Events.Idle {
      /**
       * {@code void (*)(void)}.
       */
      @Override
      public void run() {
        try {
          VoidOfNothing.HANDLE.invokeExact(pointer);
          Callbacks.rethrowFailure();
        } catch (Throwable e) {
          throw Linking.unchecked(e);
        }
      }
    }

    /**
     * Linked when a function of this shape is first called.
     */
    private static final class VoidOfNothing {
      static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid());
    }
  }
}
