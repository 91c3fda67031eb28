package demo;

import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.ADDRESS_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.CallbackPointers;
import dev.gatun.runtime.CallbackStub;
import dev.gatun.runtime.CallbackStubs;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.DerivedView;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.RetainedMemory;
import dev.gatun.runtime.StructArray;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import dev.gatun.runtime.UserObjects;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;

/**
 * Binds {@link Plugins} to the native library <code>plugins</code>.
 */
@GatunGenerated
public final class PluginsBinding implements Plugins {
  private final Symbols symbols;

  private long plugAddress;

  private long firstAddress;

  private long namerAddress;

  private long eachAddress;

  private long listenAddress;

  private PluginsBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>plugins</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static PluginsBinding open() {
    return new PluginsBinding(Symbols.open("plugins"));
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
  public static PluginsBinding open(Path library) {
    return new PluginsBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static PluginsBinding open(Symbols symbols) {
    return new PluginsBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code void plug(const struct Plugin *plugin)}.
   */
  @Override
  public void plug(Plugins.Plugin plugin, Arena lifetime) {
    if (plugAddress == 0) {
      plugAddress = address("plug", "plugin");
    }
    try (RetainedMemory retained = RetainedMemory.until(
        Arguments.requireOpen(lifetime, "Plugins.plug: lifetime"), symbols)) {
      MemorySegment pluginPointer = PluginStruct.toC(plugin, retained, "Plugins.plug: plugin");
      retained.handOver();
      VoidOfPointer.HANDLE.invokeExact(MemorySegment.ofAddress(plugAddress), pluginPointer);
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code Next (*first(void))(Next next)}.
   */
  @Override
  public Plugins.Next first() {
    if (firstAddress == 0) {
      firstAddress = address("first", "");
    }
    try {
      MemorySegment returned = (MemorySegment) PointerOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(firstAddress));
      Callbacks.rethrowFailure();
      return NextStub.of(returned, "the result of Plugins.first");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code const char *(*namer(void))(int version)}.
   */
  @Override
  public Plugins.Namer namer() {
    if (namerAddress == 0) {
      namerAddress = address("namer", "");
    }
    try {
      MemorySegment returned = (MemorySegment) PointerOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(namerAddress));
      Callbacks.rethrowFailure();
      return NamerStub.of(returned, "the result of Plugins.namer");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void each(void (*visitor)(int value, void *data), void *data)}.
   */
  @Override
  public void each(Plugins.Visitor visitor, Object data) {
    if (eachAddress == 0) {
      eachAddress = address("each", "visitor, data");
    }
    try (Temporaries call = Temporaries.open(symbols)) {
      MemorySegment visitorPointer = VisitorStub.pointerTo(visitor, call, "Plugins.each: visitor");
      MemorySegment dataPointer = UserObjects.pointerTo(data, call, "Plugins.each: data");
      VoidOfPointerPointer.HANDLE.invokeExact(MemorySegment.ofAddress(eachAddress), visitorPointer,
          dataPointer);
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void listen(void (*visitor)(int value, void *data), void *data)}.
   */
  @Override
  public void listen(Plugins.Visitor visitor, Object data, Arena lifetime) {
    if (listenAddress == 0) {
      listenAddress = address("listen", "visitor, data");
    }
    try (RetainedMemory retained = RetainedMemory.until(
        Arguments.requireOpen(lifetime, "Plugins.listen: lifetime"), symbols)) {
      MemorySegment visitorPointer =
          VisitorStub.pointerTo(visitor, retained, "Plugins.listen: visitor");
      MemorySegment dataPointer = data == null ? MemorySegment.NULL
          : UserObjects.pointerTo(data, retained, "Plugins.listen: data");
      retained.handOver();
      VoidOfPointerPointer.HANDLE.invokeExact(MemorySegment.ofAddress(listenAddress),
          visitorPointer, dataPointer);
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "plug first namer each listen");
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
  private static final class PointerOfNothing {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfPointerPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS,
        ADDRESS));
  }

  /**
   * Copies {@link Plugins.Plugin} to native memory, where it is a {@code struct Plugin},
   * and back; used by generated code.
   *
   * <p>24 bytes, aligned to 8 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     4  version
   *      4     4  (padding)
   *      8     8  start
   *     16     8  stop
   * }</pre>
   */
  @GatunGenerated
  public static final class PluginStruct {
    /**
     * {@code struct Plugin}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Plugin",
        JAVA_INT.withName("version"),
        ADDRESS.withName("start"),
        ADDRESS.withName("stop"));

    private static final long VERSION_OFFSET = LAYOUT.byteOffset(groupElement("version"));

    private static final long START_OFFSET = LAYOUT.byteOffset(groupElement("start"));

    private static final long STOP_OFFSET = LAYOUT.byteOffset(groupElement("stop"));

    private PluginStruct() {
    }

    /**
     * {@return a copy of what lies in native memory}
     *
     * @param segment the memory, at least as large as {@link #LAYOUT}
     */
    public static Plugins.Plugin read(MemorySegment segment) {
      return new Plugins.Plugin(
          segment.get(JAVA_INT_UNALIGNED, VERSION_OFFSET),
          StartStub.of(segment.get(ADDRESS_UNALIGNED, START_OFFSET), "Plugin.start"),
          StopStub.ofNullable(segment.get(ADDRESS_UNALIGNED, STOP_OFFSET)));
    }

    /**
     * Copies a record to native memory.
     *
     * @param value the record
     * @param segment the memory, at least as large as {@link #LAYOUT}
     * @param allocator takes the strings and arrays that it points to
     */
    public static void write(Plugins.Plugin value, MemorySegment segment,
        SegmentAllocator allocator) {
      segment.set(JAVA_INT_UNALIGNED, VERSION_OFFSET, value.version());
      segment.set(ADDRESS_UNALIGNED, START_OFFSET,
          StartStub.pointerTo(value.start(), allocator, "Plugin.start"));
      segment.set(ADDRESS_UNALIGNED, STOP_OFFSET, value.stop() == null ? MemorySegment.NULL
          : StopStub.pointerTo(value.stop(), allocator, "Plugin.stop"));
    }

    /**
     * {@return a copy of a record in native memory}
     *
     * @param value the record
     * @param allocator takes the copy, and what it points to
     * @param what the name of the value for messages
     */
    public static MemorySegment toC(Plugins.Plugin value, SegmentAllocator allocator, String what) {
      MemorySegment segment = allocator.allocate(LAYOUT);
      write(Arguments.require(value, what), segment, allocator);
      return segment;
    }
  }

  /**
   * {@link Plugins.PluginView} in native memory, where it is a {@code struct Plugin}.
   *
   * <p>16 bytes, aligned to 8 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     4  version
   *      4     4  (padding)
   *      8     8  start
   * }</pre>
   *
   * @param segment exactly the bytes of the struct
   */
  @GatunGenerated("version, start")
  public record PluginViewStruct(MemorySegment segment) implements Plugins.PluginView {
    /**
     * {@code struct Plugin}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Plugin",
        JAVA_INT.withName("version"),
        ADDRESS.withName("start"));

    private static final long VERSION_OFFSET = LAYOUT.byteOffset(groupElement("version"));

    private static final long START_OFFSET = LAYOUT.byteOffset(groupElement("start"));

    /**
     * Checks that the memory is large enough, and aligned.
     */
    public PluginViewStruct {
      segment = Layouts.requireRoom(segment, LAYOUT);
    }

    /**
     * {@return a new struct, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     */
    public static PluginViewStruct allocate(SegmentAllocator allocator) {
      return new PluginViewStruct(allocator.allocate(LAYOUT).fill((byte) 0));
    }

    /**
     * {@return the struct at the beginning of memory; it lives as long as the memory}
     *
     * @param memory the memory, at least as large as {@link #LAYOUT}
     * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
     */
    public static PluginViewStruct of(MemorySegment memory) {
      return new PluginViewStruct(memory);
    }

    /**
     * {@return a new array, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     * @param count the number of elements
     */
    public static StructArray<Plugins.PluginView> array(SegmentAllocator allocator, long count) {
      return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
    }

    /**
     * {@return the array that memory holds, with as many elements as fit; it lives as long
     * as the memory}
     *
     * @param memory the memory
     * @throws IllegalArgumentException if it is not aligned as C expects
     */
    public static StructArray<Plugins.PluginView> array(MemorySegment memory) {
      return new StructArray<>(memory, LAYOUT, (array, index) ->
          new PluginViewStruct(Layouts.element(array, LAYOUT, index)));
    }

    /**
     * {@return the struct behind a pointer that C gave}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static PluginViewStruct at(MemorySegment pointer, String what) {
      return new PluginViewStruct(
          Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
    }

    /**
     * {@return the struct behind a pointer that C gave, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static PluginViewStruct atNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : at(pointer, "PluginView");
    }

    /**
     * {@return the memory of a view, to which C can have a pointer}
     *
     * @param view the view
     * @param what the name of the value for messages
     */
    public static MemorySegment segmentOf(Plugins.PluginView view, String what) {
      if (Arguments.require(view, what) instanceof PluginViewStruct generated) {
        return Pointers.require(generated.segment, what);
      }
      return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
    }

    @Override
    public int version() {
      return segment.get(JAVA_INT_UNALIGNED, VERSION_OFFSET);
    }

    @Override
    public Plugins.Start start() {
      return StartStub.of(segment.get(ADDRESS_UNALIGNED, START_OFFSET), "PluginView.start");
    }

    @Override
    public void start(Plugins.Start start, Arena lifetime) {
      Arguments.requireOpen(lifetime, "PluginView.start: lifetime");
      segment.set(ADDRESS_UNALIGNED, START_OFFSET,
          StartStub.pointerTo(start, lifetime, "PluginView.start"));
    }
  }

  /**
   * Lets C call a {@link Plugins.Start}, and Java call one of C; used by generated code.
   */
  @GatunGenerated
  public static final class StartStub extends CallbackStub<Plugins.Start> {
    /**
     * {@code void (*)(struct Plugin *self)}.
     */
    private static final FunctionDescriptor SHAPE = FunctionDescriptor.ofVoid(ADDRESS);

    private static final CallbackStubs<Plugins.Start> STUBS = CallbackStubs.of(StartStub::new,
        MethodHandles.lookup(), SHAPE);

    private StartStub() {
    }

    /**
     * {@return a function pointer for C}
     *
     * @param callback what C calls
     * @param lifetime how long C may call it: during a call, or while an arena lives
     * @param what the name of the value for messages
     */
    public static MemorySegment pointerTo(Plugins.Start callback, SegmentAllocator lifetime,
        String what) {
      if (callback instanceof OfC function) {
        return function.pointer;
      }
      return STUBS.pointerTo(Arguments.require(callback, what), lifetime);
    }

    void called(MemorySegment self) {
      if (Callbacks.isFailing()) {
        return;
      }
      try {
        callback().start(PluginViewStruct.at(self, "Start.start: self"));
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
    public static Plugins.Start of(MemorySegment pointer, String what) {
      return CallbackPointers.stub(Pointers.given(pointer, what)) instanceof StartStub stub
          ? stub.callback() : new OfC(pointer);
    }

    /**
     * {@return the function behind a pointer of C, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static Plugins.Start ofNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : of(pointer, "Start");
    }

    /**
     * A function of C.
     */
    @GatunGenerated
    private record OfC(MemorySegment pointer) implements Plugins.Start {
      /**
       * {@code void (*)(struct Plugin *self)}.
       */
      @Override
      public void start(Plugins.PluginView self) {
        try {
          VoidOfPointer.HANDLE.invokeExact(pointer,
              PluginViewStruct.segmentOf(self, "Start.start: self"));
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

  /**
   * Lets C call a {@link Plugins.Stop}, and Java call one of C; used by generated code.
   */
  @GatunGenerated
  public static final class StopStub extends CallbackStub<Plugins.Stop> {
    /**
     * {@code int (*)(const int *code)}.
     */
    private static final FunctionDescriptor SHAPE = FunctionDescriptor.of(JAVA_INT,
        Linking.pointerTo(JAVA_INT));

    private static final CallbackStubs<Plugins.Stop> STUBS = CallbackStubs.of(StopStub::new,
        MethodHandles.lookup(), SHAPE);

    private StopStub() {
    }

    /**
     * {@return a function pointer for C}
     *
     * @param callback what C calls
     * @param lifetime how long C may call it: during a call, or while an arena lives
     * @param what the name of the value for messages
     */
    public static MemorySegment pointerTo(Plugins.Stop callback, SegmentAllocator lifetime,
        String what) {
      if (callback instanceof OfC function) {
        return function.pointer;
      }
      return STUBS.pointerTo(Arguments.require(callback, what), lifetime);
    }

    int called(MemorySegment code) {
      if (Callbacks.isFailing()) {
        return 0;
      }
      try {
        return callback().stop(Pointers.given(code, "Stop.stop: code").get(JAVA_INT_UNALIGNED, 0));
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
    public static Plugins.Stop of(MemorySegment pointer, String what) {
      return CallbackPointers.stub(Pointers.given(pointer, what)) instanceof StopStub stub
          ? stub.callback() : new OfC(pointer);
    }

    /**
     * {@return the function behind a pointer of C, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static Plugins.Stop ofNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : of(pointer, "Stop");
    }

    /**
     * A function of C.
     */
    @GatunGenerated
    private record OfC(MemorySegment pointer) implements Plugins.Stop {
      /**
       * {@code int (*)(const int *code)}.
       */
      @Override
      public int stop(int code) {
        try (Temporaries call = Temporaries.open()) {
          MemorySegment codePointer = call.allocate(JAVA_INT);
          codePointer.set(JAVA_INT_UNALIGNED, 0, code);
          int returned = (int) IntOfPointer.HANDLE.invokeExact(pointer, codePointer);
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
    private static final class IntOfPointer {
      static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }
  }

  /**
   * Lets Java call a {@link Plugins.Namer} of C; used by generated code.
   */
  @GatunGenerated
  public static final class NamerStub {
    private NamerStub() {
    }

    /**
     * {@return the function behind a pointer of C, to be called only while C has it}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static Plugins.Namer of(MemorySegment pointer, String what) {
      return new OfC(Pointers.given(pointer, what));
    }

    /**
     * {@return the function behind a pointer of C, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static Plugins.Namer ofNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : of(pointer, "Namer");
    }

    /**
     * A function of C.
     */
    @GatunGenerated
    private record OfC(MemorySegment pointer) implements Plugins.Namer {
      /**
       * {@code const char *(*)(int version)}.
       */
      @Override
      public String name(int version) {
        try {
          MemorySegment returned = (MemorySegment) PointerOfInt.HANDLE.invokeExact(pointer,
              version);
          Callbacks.rethrowFailure();
          return UTF_8.fromC(returned, "the result of Namer.name");
        } catch (Throwable e) {
          throw Linking.unchecked(e);
        }
      }
    }

    /**
     * Linked when a function of this shape is first called.
     */
    private static final class PointerOfInt {
      static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS, JAVA_INT));
    }
  }

  /**
   * Lets C call a {@link Plugins.Visitor}, and Java call one of C; used by generated code.
   */
  @GatunGenerated
  public static final class VisitorStub extends CallbackStub<Plugins.Visitor> {
    /**
     * {@code void (*)(int value, void *data)}.
     */
    private static final FunctionDescriptor SHAPE = FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS);

    private static final CallbackStubs<Plugins.Visitor> STUBS = CallbackStubs.of(VisitorStub::new,
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
    public static MemorySegment pointerTo(Plugins.Visitor callback, SegmentAllocator lifetime,
        String what) {
      if (callback instanceof OfC function) {
        return function.pointer;
      }
      return STUBS.pointerTo(Arguments.require(callback, what), lifetime);
    }

    void called(int value, MemorySegment data) {
      if (Callbacks.isFailing()) {
        return;
      }
      try {
        callback().visit(value, UserObjects.ofNullable(data, Object.class, "Visitor.visit: data"));
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
    public static Plugins.Visitor of(MemorySegment pointer, String what) {
      return CallbackPointers.stub(Pointers.given(pointer, what)) instanceof VisitorStub stub
          ? stub.callback() : new OfC(pointer);
    }

    /**
     * {@return the function behind a pointer of C, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static Plugins.Visitor ofNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : of(pointer, "Visitor");
    }

    /**
     * A function of C.
     */
    @GatunGenerated
    private record OfC(MemorySegment pointer) implements Plugins.Visitor {
      /**
       * {@code void (*)(int value, void *data)}.
       */
      @Override
      public void visit(int value, Object data) {
        try (Temporaries call = Temporaries.open()) {
          MemorySegment dataPointer = data == null ? MemorySegment.NULL
              : UserObjects.pointerTo(data, call, "Visitor.visit: data");
          VoidOfIntPointer.HANDLE.invokeExact(pointer, value, dataPointer);
          Callbacks.rethrowFailure();
        } catch (Throwable e) {
          throw Linking.unchecked(e);
        }
      }
    }

    /**
     * Linked when a function of this shape is first called.
     */
    private static final class VoidOfIntPointer {
      static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(JAVA_INT,
          ADDRESS));
    }
  }

  /**
   * Lets C call a {@link Plugins.Next}, and Java call one of C; used by generated code.
   */
  @GatunGenerated
  public static final class NextStub extends CallbackStub<Plugins.Next> {
    /**
     * {@code Next (*(*)(Next (*next)(Next next)))(Next next)}.
     */
    private static final FunctionDescriptor SHAPE = FunctionDescriptor.of(ADDRESS, ADDRESS);

    private static final CallbackStubs<Plugins.Next> STUBS = CallbackStubs.returningFunctions(
        NextStub::new, MethodHandles.lookup(), SHAPE);

    private NextStub() {
    }

    /**
     * {@return a function pointer for C}
     *
     * @param callback what C calls
     * @param lifetime how long C may call it: during a call, or while an arena lives
     * @param what the name of the value for messages
     */
    public static MemorySegment pointerTo(Plugins.Next callback, SegmentAllocator lifetime,
        String what) {
      if (callback instanceof OfC function) {
        return function.pointer;
      }
      return STUBS.pointerTo(Arguments.require(callback, what), lifetime);
    }

    MemorySegment called(MemorySegment next) {
      if (Callbacks.isFailing()) {
        return MemorySegment.NULL;
      }
      try {
        Plugins.Next result = callback().after(NextStub.of(next, "Next.after: next"));
        return result == null ? MemorySegment.NULL
            : returned().pointerTo(result, NextStub::pointerTo, "Next.after");
      } catch (Throwable e) {
        Callbacks.failed(e, this);
        return MemorySegment.NULL;
      }
    }

    /**
     * {@return the function behind a pointer of C, to be called only while C has it}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static Plugins.Next of(MemorySegment pointer, String what) {
      return CallbackPointers.stub(Pointers.given(pointer, what)) instanceof NextStub stub
          ? stub.callback() : new OfC(pointer);
    }

    /**
     * {@return the function behind a pointer of C, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static Plugins.Next ofNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : of(pointer, "Next");
    }

    /**
     * A function of C.
     */
    @GatunGenerated
    private record OfC(MemorySegment pointer) implements Plugins.Next {
      /**
       * {@code Next (*(*)(Next (*next)(Next next)))(Next next)}.
       */
      @Override
      public Plugins.Next after(Plugins.Next next) {
        try (Temporaries call = Temporaries.open()) {
          MemorySegment nextPointer = NextStub.pointerTo(next, call, "Next.after: next");
          MemorySegment returned = (MemorySegment) PointerOfPointer.HANDLE.invokeExact(pointer,
              nextPointer);
          Callbacks.rethrowFailure();
          return NextStub.ofNullable(returned);
        } catch (Throwable e) {
          throw Linking.unchecked(e);
        }
      }
    }

    /**
     * Linked when a function of this shape is first called.
     */
    private static final class PointerOfPointer {
      static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS, ADDRESS));
    }
  }
}
