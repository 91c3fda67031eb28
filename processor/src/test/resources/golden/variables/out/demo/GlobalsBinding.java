package demo;

import static dev.gatun.runtime.CInteger.LONG;
import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.sequenceLayout;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.ADDRESS_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.ArrayCopies;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.DerivedView;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.StructArray;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Globals} to the native library <code>globals</code>.
 */
@GatunGenerated
public final class GlobalsBinding implements Globals {
  private static final SequenceLayout LIMITS_LAYOUT = sequenceLayout(3, JAVA_INT);

  private static final SequenceLayout CONFIGS_LAYOUT = sequenceLayout(4, ConfigViewStruct.LAYOUT);

  private final Symbols symbols;

  private long tickAddress;

  private long counterAddress;

  private long globalSizeAddress;

  private long motdAddress;

  private long limitsAddress;

  private long configAddress;

  private long currentAddress;

  private long configsAddress;

  private long opaqueAddress;

  private GlobalsBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>globals</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static GlobalsBinding open() {
    return new GlobalsBinding(Symbols.open("globals"));
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
  public static GlobalsBinding open(Path library) {
    return new GlobalsBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static GlobalsBinding open(Symbols symbols) {
    return new GlobalsBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code int tick(int by)}.
   */
  @Override
  public int tick(int by) {
    if (tickAddress == 0) {
      tickAddress = address("tick", "by");
    }
    try {
      int returned = (int) IntOfInt.HANDLE.invokeExact(MemorySegment.ofAddress(tickAddress), by);
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int counter}.
   */
  @Override
  public int counter() {
    if (counterAddress == 0) {
      counterAddress = address("counter", "");
    }
    MemorySegment variable = Linking.pointee(MemorySegment.ofAddress(counterAddress),
        JAVA_INT.byteSize());
    return variable.get(JAVA_INT_UNALIGNED, 0);
  }

  /**
   * {@code int counter}.
   */
  @Override
  public void counter(int value) {
    if (counterAddress == 0) {
      counterAddress = address("counter", "");
    }
    MemorySegment variable = Linking.pointee(MemorySegment.ofAddress(counterAddress),
        JAVA_INT.byteSize());
    variable.set(JAVA_INT_UNALIGNED, 0, value);
  }

  /**
   * {@code int counter}.
   */
  @Override
  public MemorySegment counterAddress() {
    if (counterAddress == 0) {
      counterAddress = address("counter", "");
    }
    return Linking.pointee(MemorySegment.ofAddress(counterAddress), JAVA_INT.byteSize());
  }

  /**
   * {@code long global_size}.
   */
  @Override
  public long size() {
    if (globalSizeAddress == 0) {
      globalSizeAddress = address("global_size", "");
    }
    MemorySegment variable = Linking.pointee(MemorySegment.ofAddress(globalSizeAddress),
        LONG.layout().byteSize());
    return LONG.get(variable, 0);
  }

  /**
   * {@code long global_size}.
   */
  @Override
  public void size(long size) {
    if (globalSizeAddress == 0) {
      globalSizeAddress = address("global_size", "");
    }
    MemorySegment variable = Linking.pointee(MemorySegment.ofAddress(globalSizeAddress),
        LONG.layout().byteSize());
    LONG.set(variable, 0, LONG.require(size, "Globals.size"));
  }

  /**
   * {@code const char *motd}.
   */
  @Override
  public String motd() {
    if (motdAddress == 0) {
      motdAddress = address("motd", "");
    }
    MemorySegment variable = Linking.pointee(MemorySegment.ofAddress(motdAddress),
        ADDRESS.byteSize());
    return UTF_8.fromNullableC(variable.get(ADDRESS_UNALIGNED, 0), "Globals.motd");
  }

  /**
   * {@code const char *motd}.
   */
  @Override
  public void motd(String text, Arena lifetime) {
    if (motdAddress == 0) {
      motdAddress = address("motd", "");
    }
    Arguments.requireOpen(lifetime, "Globals.motd: lifetime");
    MemorySegment variable = Linking.pointee(MemorySegment.ofAddress(motdAddress),
        ADDRESS.byteSize());
    variable.set(ADDRESS_UNALIGNED, 0, text == null ? MemorySegment.NULL
        : UTF_8.toC(text, lifetime, "Globals.motd"));
  }

  /**
   * {@code int limits[3]}.
   */
  @Override
  public int[] limits() {
    if (limitsAddress == 0) {
      limitsAddress = address("limits", "");
    }
    MemorySegment variable = Linking.pointee(MemorySegment.ofAddress(limitsAddress),
        LIMITS_LAYOUT.byteSize());
    return readLimits(variable);
  }

  /**
   * {@code int limits[3]}.
   */
  @Override
  public void limits(int[] values) {
    if (limitsAddress == 0) {
      limitsAddress = address("limits", "");
    }
    MemorySegment variable = Linking.pointee(MemorySegment.ofAddress(limitsAddress),
        LIMITS_LAYOUT.byteSize());
    writeLimits(values, variable);
  }

  /**
   * {@code struct Config config}.
   */
  @Override
  public Globals.Config config() {
    if (configAddress == 0) {
      configAddress = address("config", "");
    }
    MemorySegment variable = Linking.pointee(MemorySegment.ofAddress(configAddress),
        ConfigStruct.LAYOUT.byteSize());
    return ConfigStruct.read(variable.asSlice(0, ConfigStruct.LAYOUT.byteSize()));
  }

  /**
   * {@code struct Config config}.
   */
  @Override
  public void config(Globals.Config value) {
    if (configAddress == 0) {
      configAddress = address("config", "");
    }
    MemorySegment variable = Linking.pointee(MemorySegment.ofAddress(configAddress),
        ConfigStruct.LAYOUT.byteSize());
    try (Temporaries call = Temporaries.open()) {
      MemorySegment copy = call.allocate(ConfigStruct.LAYOUT).copyFrom(variable);
      ConfigStruct.write(Arguments.require(value, "Globals.config"), copy.asSlice(0,
          ConfigStruct.LAYOUT.byteSize()), call);
      variable.copyFrom(copy);
    }
  }

  /**
   * {@code struct Config config}.
   */
  @Override
  public Globals.ConfigView configView() {
    if (configAddress == 0) {
      configAddress = address("config", "");
    }
    MemorySegment variable = Linking.pointee(MemorySegment.ofAddress(configAddress),
        ConfigViewStruct.LAYOUT.byteSize());
    return new ConfigViewStruct(variable.asSlice(0, ConfigViewStruct.LAYOUT.byteSize()));
  }

  /**
   * {@code struct Config *current}.
   */
  @Override
  public Globals.ConfigView current() {
    if (currentAddress == 0) {
      currentAddress = address("current", "");
    }
    MemorySegment variable = Linking.pointee(MemorySegment.ofAddress(currentAddress),
        ADDRESS.byteSize());
    return ConfigViewStruct.atNullable(variable.get(ADDRESS_UNALIGNED, 0));
  }

  /**
   * {@code struct Config configs[4]}.
   */
  @Override
  public StructArray<Globals.ConfigView> configs() {
    if (configsAddress == 0) {
      configsAddress = address("configs", "");
    }
    MemorySegment variable = Linking.pointee(MemorySegment.ofAddress(configsAddress),
        CONFIGS_LAYOUT.byteSize());
    return ConfigViewStruct.array(variable.asSlice(0, CONFIGS_LAYOUT));
  }

  /**
   * {@code opaque}.
   */
  @Override
  public MemorySegment opaque() {
    if (opaqueAddress == 0) {
      opaqueAddress = address("opaque", "");
    }
    return MemorySegment.ofAddress(opaqueAddress);
  }

  private static int[] readLimits(MemorySegment segment) {
    int[] values = new int[(int) LIMITS_LAYOUT.elementCount()];
    ArrayCopies.toJava(segment, 0, values);
    return values;
  }

  private static void writeLimits(int[] values, MemorySegment segment) {
    Arguments.require(values, "Globals.limits");
    Arguments.requireLength(values.length, LIMITS_LAYOUT.elementCount(), "Globals.limits");
    MemorySegment.copy(values, 0, segment, JAVA_INT_UNALIGNED, 0, values.length);
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters,
        "tick counter global_size motd limits config current configs opaque");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfInt {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, JAVA_INT));
  }

  /**
   * Copies {@link Globals.Config} to native memory, where it is a {@code struct Config},
   * and back; used by generated code.
   *
   * <p>16 bytes, aligned to 8 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     4  level
   *      4     4  (padding)
   *      8     8  ratio
   * }</pre>
   */
  @GatunGenerated
  public static final class ConfigStruct {
    /**
     * {@code struct Config}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Config",
        JAVA_INT.withName("level"),
        JAVA_DOUBLE.withName("ratio"));

    private static final long LEVEL_OFFSET = LAYOUT.byteOffset(groupElement("level"));

    private static final long RATIO_OFFSET = LAYOUT.byteOffset(groupElement("ratio"));

    private ConfigStruct() {
    }

    /**
     * {@return a copy of what lies in native memory}
     *
     * @param segment the memory, at least as large as {@link #LAYOUT}
     */
    public static Globals.Config read(MemorySegment segment) {
      return new Globals.Config(
          segment.get(JAVA_INT_UNALIGNED, LEVEL_OFFSET),
          segment.get(JAVA_DOUBLE_UNALIGNED, RATIO_OFFSET));
    }

    /**
     * Copies a record to native memory.
     *
     * @param value the record
     * @param segment the memory, at least as large as {@link #LAYOUT}
     * @param allocator takes the strings and arrays that it points to
     */
    public static void write(Globals.Config value, MemorySegment segment,
        SegmentAllocator allocator) {
      segment.set(JAVA_INT_UNALIGNED, LEVEL_OFFSET, value.level());
      segment.set(JAVA_DOUBLE_UNALIGNED, RATIO_OFFSET, value.ratio());
    }

    /**
     * {@return a copy of a record in native memory}
     *
     * @param value the record
     * @param allocator takes the copy, and what it points to
     * @param what the name of the value for messages
     */
    public static MemorySegment toC(Globals.Config value, SegmentAllocator allocator, String what) {
      MemorySegment segment = allocator.allocate(LAYOUT);
      write(Arguments.require(value, what), segment, allocator);
      return segment;
    }
  }

  /**
   * {@link Globals.ConfigView} in native memory, where it is a {@code struct Config}.
   *
   * <p>4 bytes, aligned to 4 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     4  level
   * }</pre>
   *
   * @param segment exactly the bytes of the struct
   */
  @GatunGenerated("level")
  public record ConfigViewStruct(MemorySegment segment) implements Globals.ConfigView {
    /**
     * {@code struct Config}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Config",
        JAVA_INT.withName("level"));

    private static final long LEVEL_OFFSET = LAYOUT.byteOffset(groupElement("level"));

    /**
     * Checks that the memory is large enough, and aligned.
     */
    public ConfigViewStruct {
      segment = Layouts.requireRoom(segment, LAYOUT);
    }

    /**
     * {@return a new struct, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     */
    public static ConfigViewStruct allocate(SegmentAllocator allocator) {
      return new ConfigViewStruct(allocator.allocate(LAYOUT).fill((byte) 0));
    }

    /**
     * {@return the struct at the beginning of memory; it lives as long as the memory}
     *
     * @param memory the memory, at least as large as {@link #LAYOUT}
     * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
     */
    public static ConfigViewStruct of(MemorySegment memory) {
      return new ConfigViewStruct(memory);
    }

    /**
     * {@return a new array, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     * @param count the number of elements
     */
    public static StructArray<Globals.ConfigView> array(SegmentAllocator allocator, long count) {
      return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
    }

    /**
     * {@return the array that memory holds, with as many elements as fit; it lives as long
     * as the memory}
     *
     * @param memory the memory
     * @throws IllegalArgumentException if it is not aligned as C expects
     */
    public static StructArray<Globals.ConfigView> array(MemorySegment memory) {
      return new StructArray<>(memory, LAYOUT, (array, index) ->
          new ConfigViewStruct(Layouts.element(array, LAYOUT, index)));
    }

    /**
     * {@return the struct behind a pointer that C gave}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static ConfigViewStruct at(MemorySegment pointer, String what) {
      return new ConfigViewStruct(
          Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
    }

    /**
     * {@return the struct behind a pointer that C gave, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static ConfigViewStruct atNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : at(pointer, "ConfigView");
    }

    /**
     * {@return the memory of a view, to which C can have a pointer}
     *
     * @param view the view
     * @param what the name of the value for messages
     */
    public static MemorySegment segmentOf(Globals.ConfigView view, String what) {
      if (Arguments.require(view, what) instanceof ConfigViewStruct generated) {
        return Pointers.require(generated.segment, what);
      }
      return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
    }

    @Override
    public int level() {
      return segment.get(JAVA_INT_UNALIGNED, LEVEL_OFFSET);
    }

    @Override
    public void level(int level) {
      segment.set(JAVA_INT_UNALIGNED, LEVEL_OFFSET, level);
    }
  }
}
