package dev.gatun.runtime;

import dev.gatun.runtime.loading.PackedFile;
import dev.gatun.runtime.loading.Search;
import dev.gatun.runtime.loading.SearchText;
import dev.gatun.runtime.loading.Step;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the file of a library on this machine or in the jars of a binding, and loads it. */
final class LibraryLoader implements Search.Machine {
  /** The property that has every search printed. */
  private static final String PRINT = "gatun.loading.print";

  private static final Set<Path> LOADED = ConcurrentHashMap.newKeySet();

  private final PackagedLibraries packaged;

  private LibraryLoader(PackagedLibraries packaged) {
    this.packaged = packaged;
  }

  /** How many files were loaded. */
  static int loaded() {
    return LOADED.size();
  }

  /** The search for a library, before anything is loaded. */
  static Search search(PackagedLibraries packaged, String... names) {
    Search.Machine here = new LibraryLoader(packaged);
    return new Search(Platform.ABI, here, packaged.files(), List.of(names));
  }

  /** The search as users read it. */
  static String text(Search search) {
    return "native library "
        + String.join(" or ", search.names())
        + ", looked for in this order:"
        + SearchText.of(search);
  }

  /** The file of the first of these libraries that is found. */
  static Path find(PackagedLibraries packaged, String... names) {
    Search search = search(packaged, names);
    if (Boolean.getBoolean(PRINT)) {
      System.err.println(text(search));
    }
    Step taken = search.taken();
    if (taken == null) {
      throw LoadFailure.noneOf(search);
    }
    Path path = taken.path();
    return path != null ? path : Unpacking.file(taken.packed(), packaged.jars());
  }

  @Override
  public @Nullable String property(String name) {
    return System.getProperty(name);
  }

  @Override
  public boolean has(Path library) {
    return isThere(library);
  }

  @Override
  public boolean has(PackedFile file) {
    return packaged.jars().has(file);
  }

  /** Loads a library. */
  static SymbolLookup load(Path library, Arena lifetime) {
    if (!library.isAbsolute()) {
      throw new IllegalArgumentException(
          "the path of a library must be absolute, but is " + library);
    }
    if (!isThere(library)) {
      throw LoadFailure.missing(library);
    }
    try {
      SymbolLookup loaded = Linking.library(library, lifetime);
      LOADED.add(library);
      return loaded;
    } catch (IllegalArgumentException e) {
      throw LoadFailure.of(library, e);
    }
  }

  /** The libraries of macOS itself are no files, so the loader is asked for them. */
  private static boolean isThere(Path library) {
    return Files.isRegularFile(library)
        || Platform.ABI.isMacos()
            && (library.startsWith("/usr/lib") || library.startsWith("/System"))
            && DynamicLoader.isInSharedCache(library);
  }

  /** The one name that a file has. */
  static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file;
    }
  }
}
