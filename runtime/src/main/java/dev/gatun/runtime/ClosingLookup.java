package dev.gatun.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.Optional;

/**
 * Looks up the symbols of a library as long as it is loaded.
 *
 * <p>The JDK's own lookup asks the dynamic linker with a handle that is no longer one, which
 * crashes the JVM.
 *
 * <p>What tells it keeps it, and with it the arena. So an automatic arena never unloads: bindings
 * call bare addresses, which would not keep the library from being unloaded under a call.
 */
final class ClosingLookup implements SymbolLookup {
  private final SymbolLookup lookup;
  private final String library;
  private boolean isClosed;

  private ClosingLookup(SymbolLookup lookup, String library) {
    this.lookup = lookup;
    this.library = library;
  }

  /**
   * {@return a lookup that knows when its library is unloaded}
   *
   * @param lifetime what the library was just loaded with: it undoes first what was done last
   */
  static SymbolLookup of(SymbolLookup lookup, String library, Arena lifetime) {
    ClosingLookup closing = new ClosingLookup(lookup, library);
    Linking.tiedTo(MemorySegment.NULL, lifetime, closing::close);
    return closing;
  }

  @Override
  public synchronized Optional<MemorySegment> find(String name) {
    if (isClosed) {
      throw new IllegalStateException(name + ": the library " + library + " is closed");
    }
    return lookup.find(name);
  }

  private synchronized void close() {
    isClosed = true;
  }
}
