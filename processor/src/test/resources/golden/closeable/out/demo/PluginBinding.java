package demo;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.CloseableLibrary;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.OpaqueHandle;
import dev.gatun.runtime.Ownership;
import dev.gatun.runtime.Pointers;
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

  private long pluginSessionAddress;

  private long sessionEndAddress;

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
   * {@code Session *plugin_session(void)}.
   */
  @Override
  public Plugin.Session session() {
    library.enter("Plugin.session");
    try {
      if (pluginSessionAddress == 0) {
        pluginSessionAddress = address("plugin_session", "");
      }
      try {
        MemorySegment returned = (MemorySegment) PointerOfNothing.HANDLE.invokeExact(
            MemorySegment.ofAddress(pluginSessionAddress));
        Callbacks.rethrowFailure();
        return SessionHandle.of(returned, Ownership.of(this::closeSession).in(library),
            "the result of Plugin.session");
      } catch (Throwable e) {
        throw Linking.unchecked(e);
      }
    } finally {
      library.leave();
    }
  }

  /**
   * {@code void session_end(Session *session)}.
   */
  private void closeSession(MemorySegment session) {
    library.enter("Plugin.Session.close");
    try {
      if (sessionEndAddress == 0) {
        sessionEndAddress = address("session_end", "session");
      }
      try {
        VoidOfPointer.HANDLE.invokeExact(MemorySegment.ofAddress(sessionEndAddress),
            Pointers.require(session, "Plugin.Session.close: session"));
        Callbacks.rethrowFailure();
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
    return symbols.require(symbol, parameters,
        "plugin_version plugin_session session_end plugin_table");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfNothing {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT));
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
  private static final class VoidOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS));
  }

  /**
   * A {@link Plugin.Session}, in C a {@code Session *}, which {@code session_end} closes; used by generated code.
   */
  @GatunGenerated
  public static final class SessionHandle extends OpaqueHandle implements Plugin.Session {
    private SessionHandle(MemorySegment pointer, Ownership ownership) {
      super("Session", "Session", pointer, ownership);
    }

    /**
     * {@return the handle behind a pointer of C}
     *
     * @param pointer the pointer
     * @param ownership who closes it
     * @param what the name of the value for messages
     */
    public static SessionHandle of(MemorySegment pointer, Ownership ownership, String what) {
      return new SessionHandle(Pointers.given(pointer, what), ownership);
    }

    /**
     * {@return the handle behind a pointer of C, or null for {@code NULL}}
     *
     * @param pointer the pointer
     * @param ownership who closes it
     */
    public static SessionHandle ofNullable(MemorySegment pointer, Ownership ownership) {
      return pointer.address() == 0 ? null : new SessionHandle(pointer, ownership);
    }

    /**
     * Closes it, after what belongs to it.
     *
     * @throws IllegalStateException if it was closed already, if it or what belongs to it is in use
     *     by a call, or if C gave it without giving it away
     */
    @Override
    public void close() {
      close(this);
    }
  }
}
