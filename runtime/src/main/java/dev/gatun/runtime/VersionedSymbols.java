package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds a version of a symbol, by the {@code dlvsym} of glibc and of the BSDs.
 *
 * <p>The linker's own look-up knows names alone, and gives the version that programs of today get.
 */
final class VersionedSymbols {
  private VersionedSymbols() {}

  /** Whether the C library of this platform can tell versions apart. */
  static boolean areKnown() {
    return DynamicLoader.has("dlvsym") && DynamicLoader.has("dlopen");
  }

  /**
   * The address of a symbol, or 0 where there is none of this version.
   *
   * @param library the file of a library that is loaded; null for those of the process
   */
  static long find(@Nullable Path library, String name, String version) {
    if (!areKnown()) {
      return 0;
    }
    MemorySegment handle =
        library == null
            ? MemorySegment.NULL
            : DynamicLoader.open(library, DynamicLoader.LAZY | DynamicLoader.NOLOAD);
    if (library != null && handle.address() == 0) {
      return 0;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment found =
          (MemorySegment)
              Find.HANDLE.invokeExact(
                  DynamicLoader.address("dlvsym"),
                  handle,
                  arena.allocateFrom(name),
                  arena.allocateFrom(version));
      if (library != null) {
        int ignored = (int) Close.HANDLE.invokeExact(DynamicLoader.address("dlclose"), handle);
      }
      return found.address();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /** Opening counts, though the library was loaded already. */
  private static final class Close {
    static final MethodHandle HANDLE = Linking.unwatched(FunctionDescriptor.of(JAVA_INT, ADDRESS));
  }

  private static final class Find {
    static final MethodHandle HANDLE =
        Linking.unwatched(FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, ADDRESS));
  }
}
