package demo;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.CloseableLibrary;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Symbols;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Plugin} to the native library <code>plugin</code>.
 */
@GatunGenerated
public final class PluginBinding implements Plugin {
  private final Symbols symbols;

  private final CloseableLibrary library;

  private long pluginVersionAddress;

  private long pluginTableAddress;

  private PluginBinding(CloseableLibrary library) {
    this.library = library;
    this.symbols = library.symbols();
  }

  /**
   * {@return the binding to the native library <code>plugin</code>}
   *
   * <p>The library stays loaded until {@link #close()}.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static PluginBinding open() {
    return new PluginBinding(CloseableLibrary.open(loaded -> Symbols.open(loaded, "plugin")));
  }

  /**
   * {@return the binding to a library at a place of your own}
   *
   * <p>The library stays loaded until {@link #close()}.
   *
   * @param library the absolute path of the library
   * @throws IllegalArgumentException if the path is not absolute
   * @throws dev.gatun.runtime.LibraryNotFoundException if there is no such file, or it cannot be loaded
   */
  public static PluginBinding open(Path library) {
    return new PluginBinding(CloseableLibrary.open(loaded -> Symbols.at(loaded, library)));
  }

  /**
   * {@return the binding to symbols that were opened before, which closing it does not unload}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static PluginBinding open(Symbols symbols) {
    return new PluginBinding(CloseableLibrary.of(Arguments.require(symbols, "symbols")));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code int plugin_version(void)}.
   */
  @Override
  public int version() {
    library.enter("Plugin.version");
    try {
      if (pluginVersionAddress == 0) {
        pluginVersionAddress = address("plugin_version", "");
      }
      try {
        int returned = (int) IntOfNothing.HANDLE.invokeExact(
            MemorySegment.ofAddress(pluginVersionAddress));
        Callbacks.rethrowFailure();
        return returned;
      } catch (Throwable e) {
        throw Linking.unchecked(e);
      }
    } finally {
      library.leave();
    }
  }

  /**
   * Unloads the library, as far as nobody else has it loaded; every call from now on is an {@link IllegalStateException}.
   *
   * @throws IllegalStateException if it was closed already, or a call is under way
   */
  @Override
  public void close() {
    library.close();
  }

  /**
   * {@code plugin_table}.
   */
  @Override
  public MemorySegment table() {
    library.enter("Plugin.table");
    try {
      if (pluginTableAddress == 0) {
        pluginTableAddress = address("plugin_table", "");
      }
      return library.memory(pluginTableAddress, 0);
    } finally {
      library.leave();
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "plugin_version", "plugin_table");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfNothing {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT));
  }
}
