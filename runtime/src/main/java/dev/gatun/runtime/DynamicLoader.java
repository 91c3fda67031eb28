package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the C library knows of libraries, and {@code java.lang.foreign} does not tell.
 *
 * <p>Windows has none of these functions.
 */
final class DynamicLoader {
  /** {@code dlopen}: bind lazily. */
  static final int LAZY = 0x1;

  /** {@code dlopen} of Linux and the BSDs: only what is loaded already. */
  static final int NOLOAD = 0x4;

  /** Of a text of the loader, no more is read. */
  private static final int LONGEST = 4096;

  private static final Symbols PROCESS = Symbols.ofProcess();

  private DynamicLoader() {}

  /** Whether the C library has a function. */
  static boolean has(String function) {
    return PROCESS.has(function);
  }

  /** The address of a function that the C library has. */
  static MemorySegment address(String function) {
    return MemorySegment.ofAddress(PROCESS.require(function));
  }

  /** A handle for {@code dlsym} and its like; {@code NULL} where the loader refuses. */
  static MemorySegment open(Path library, int flags) {
    try (Arena arena = Arena.ofConfined()) {
      return (MemorySegment)
          Open.HANDLE.invokeExact(address("dlopen"), arena.allocateFrom(library.toString()), flags);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /** What the loader says of a library that it refuses; nothing where it cannot be asked. */
  static Optional<String> refusal(Path library) {
    if (!has("dlopen") || !has("dlerror")) {
      return Optional.empty();
    }
    MemorySegment function = address("dlerror");
    MethodHandle error = Error.HANDLE;
    try {
      // The first call links the handle, and forgets what was said before: between the library and
      // the text nothing may look for a symbol, because that is a call of the loader's as well.
      MemorySegment forgotten = (MemorySegment) error.invokeExact(function);
      MemorySegment handle = open(library, LAZY);
      MemorySegment text = (MemorySegment) error.invokeExact(function);
      return handle.address() != 0 || text.address() == 0
          ? Optional.empty()
          : Optional.of(copied(text));
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Whether macOS has a library although there is no file: those of the system are in one cache.
   */
  static boolean isInSharedCache(Path library) {
    String function = "_dyld_shared_cache_contains_path";
    if (!has(function)) {
      return false;
    }
    try (Arena arena = Arena.ofConfined()) {
      return (boolean)
          Contains.HANDLE.invokeExact(address(function), arena.allocateFrom(library.toString()));
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /** The number of the effective user of this process. */
  static int user() {
    try {
      return (int) User.HANDLE.invokeExact(address("geteuid"));
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * The loader frees the text with its next call, which {@code strlen} would be when it is looked
   * for. Names of files are in the text, in whatever charset.
   */
  private static String copied(MemorySegment text) {
    MemorySegment bytes = Linking.pointee(text, LONGEST);
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    for (byte next; copy.size() < LONGEST && (next = bytes.get(JAVA_BYTE, copy.size())) != 0; ) {
      copy.write(next);
    }
    return copy.toString(StandardCharsets.UTF_8);
  }

  private static final class Open {
    static final MethodHandle HANDLE =
        Linking.unwatched(FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
  }

  private static final class Error {
    static final MethodHandle HANDLE = Linking.unwatched(FunctionDescriptor.of(ADDRESS));
  }

  private static final class Contains {
    static final MethodHandle HANDLE =
        Linking.unwatched(FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS));
  }

  private static final class User {
    static final MethodHandle HANDLE = Linking.unwatched(FunctionDescriptor.of(JAVA_INT));
  }
}
