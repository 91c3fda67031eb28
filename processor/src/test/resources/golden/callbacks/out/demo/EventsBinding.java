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
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.RetainedCallback;
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
   */
  public static EventsBinding open() {
    return new EventsBinding(Symbols.open("events"));
  }

  /**
   * {@return the binding to a library at a place of your own}
   *
   * @param library the absolute path of the library
   */
  public static EventsBinding open(Path library) {
    return new EventsBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
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
      eachAddress = address("each");
    }
    try (Temporaries call = Temporaries.open()) {
      Arguments.require(events, "Events.each: events");
      MemorySegment eventsPointer = call.allocate(EventStruct.LAYOUT, events.length);
      for (int i = 0; i < events.length; i++) {
        EventStruct.write(Arguments.require(events[i], "an element of Events.each: events"),
            eventsPointer.asSlice(i * EventStruct.LAYOUT.byteSize(), EventStruct.LAYOUT), call);
      }
      MemorySegment visitorPointer =
          VisitorStub.pointerTo(visitor, call.lifetime(), "Events.each: visitor");
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
      listenAddress = address("listen");
    }
    try {
      Arguments.requireOpen(lifetime, "Events.listen: lifetime");
      MemorySegment listenerPointer =
          ListenerStub.retained(listener, lifetime, "Events.listen: listener");
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
      onIdleAddress = address("onIdle");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment idlePointer = idle == null ? MemorySegment.NULL
          : IdleStub.pointerTo(idle, call.lifetime(), "Events.onIdle: idle");
      VoidOfPointer.HANDLE.invokeExact(MemorySegment.ofAddress(onIdleAddress), idlePointer);
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol) {
    long address = symbols.find(symbol);
    if (address != 0) {
      return address;
    }
    throw symbols.missing("each", "listen", "onIdle");
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
   * Lets C call a {@link Events.Visitor}; used by generated code.
   */
  @GatunGenerated
  public static final class VisitorStub {
    /**
     * {@code bool (*)(const struct Event *event, const char *text, void *data)}.
     */
    private static final FunctionDescriptor SHAPE = FunctionDescriptor.of(JAVA_BOOLEAN,
        Linking.pointerTo(EventStruct.LAYOUT), ADDRESS, ADDRESS);

    private static final MethodHandle HANDLE = Linking.target(
        MethodHandles.lookup(), "called", SHAPE);

    private final Events.Visitor callback;

    private VisitorStub(Events.Visitor callback) {
      this.callback = callback;
    }

    /**
     * {@return a function pointer for C, for the duration of a call}
     *
     * @param callback what C calls
     * @param lifetime how long C may call it
     * @param what the name of the value for messages
     */
    public static MemorySegment pointerTo(Events.Visitor callback, Arena lifetime, String what) {
      VisitorStub stub = new VisitorStub(Arguments.require(callback, what));
      return Linking.upcall(HANDLE.bindTo(stub), SHAPE, lifetime);
    }

    /**
     * {@return a function pointer for C, that it may keep}
     *
     * @param callback what C calls
     * @param lifetime how long C may call it
     * @param what the name of the value for messages
     */
    public static MemorySegment retained(Events.Visitor callback, Arena lifetime, String what) {
      VisitorStub stub = new VisitorStub(Arguments.require(callback, what));
      return RetainedCallback.pointerTo(HANDLE.bindTo(stub), SHAPE, lifetime);
    }

    boolean called(MemorySegment event, MemorySegment text, MemorySegment data) {
      if (Callbacks.isFailing()) {
        return false;
      }
      try {
        return callback.visit(
            EventStruct.read(Pointers.given(event, "Visitor.visit: event").asSlice(0, EventStruct.LAYOUT)),
            UTF_8.fromC(text, "Visitor.visit: text"), Pointers.orNull(data));
      } catch (Throwable e) {
        Callbacks.failed(e);
        return false;
      }
    }
  }

  /**
   * Lets C call a {@link Events.Listener}; used by generated code.
   */
  @GatunGenerated
  public static final class ListenerStub {
    /**
     * {@code void (*)(struct Event event)}.
     */
    private static final FunctionDescriptor SHAPE = FunctionDescriptor.ofVoid(EventStruct.LAYOUT);

    private static final MethodHandle HANDLE = Linking.target(
        MethodHandles.lookup(), "called", SHAPE);

    private final Events.Listener callback;

    private ListenerStub(Events.Listener callback) {
      this.callback = callback;
    }

    /**
     * {@return a function pointer for C, for the duration of a call}
     *
     * @param callback what C calls
     * @param lifetime how long C may call it
     * @param what the name of the value for messages
     */
    public static MemorySegment pointerTo(Events.Listener callback, Arena lifetime, String what) {
      ListenerStub stub = new ListenerStub(Arguments.require(callback, what));
      return Linking.upcall(HANDLE.bindTo(stub), SHAPE, lifetime);
    }

    /**
     * {@return a function pointer for C, that it may keep}
     *
     * @param callback what C calls
     * @param lifetime how long C may call it
     * @param what the name of the value for messages
     */
    public static MemorySegment retained(Events.Listener callback, Arena lifetime, String what) {
      ListenerStub stub = new ListenerStub(Arguments.require(callback, what));
      return RetainedCallback.pointerTo(HANDLE.bindTo(stub), SHAPE, lifetime);
    }

    void called(MemorySegment event) {
      if (Callbacks.isFailing()) {
        return;
      }
      try {
        callback.happened(EventStruct.read(event));
      } catch (Throwable e) {
        Callbacks.failed(e);
      }
    }
  }

  /**
   * Lets C call a {@link Events.Idle}; used by generated code.
   */
  @GatunGenerated
  public static final class IdleStub {
    /**
     * {@code void (*)(void)}.
     */
    private static final FunctionDescriptor SHAPE = FunctionDescriptor.ofVoid();

    private static final MethodHandle HANDLE = Linking.target(
        MethodHandles.lookup(), "called", SHAPE);

    private final Events.Idle callback;

    private IdleStub(Events.Idle callback) {
      this.callback = callback;
    }

    /**
     * {@return a function pointer for C, for the duration of a call}
     *
     * @param callback what C calls
     * @param lifetime how long C may call it
     * @param what the name of the value for messages
     */
    public static MemorySegment pointerTo(Events.Idle callback, Arena lifetime, String what) {
      IdleStub stub = new IdleStub(Arguments.require(callback, what));
      return Linking.upcall(HANDLE.bindTo(stub), SHAPE, lifetime);
    }

    /**
     * {@return a function pointer for C, that it may keep}
     *
     * @param callback what C calls
     * @param lifetime how long C may call it
     * @param what the name of the value for messages
     */
    public static MemorySegment retained(Events.Idle callback, Arena lifetime, String what) {
      IdleStub stub = new IdleStub(Arguments.require(callback, what));
      return RetainedCallback.pointerTo(HANDLE.bindTo(stub), SHAPE, lifetime);
    }

    void called() {
      if (Callbacks.isFailing()) {
        return;
      }
      try {
        callback.run();
      } catch (Throwable e) {
        Callbacks.failed(e);
      }
    }
  }
}
