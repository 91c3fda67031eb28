package dev.gatun.runtime;

import dev.gatun.runtime.loading.PackedFile;
import dev.gatun.runtime.loading.PackedResources;
import dev.gatun.runtime.loading.Search;
import dev.gatun.runtime.loading.SearchOrder;
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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds the file of a library, and loads it. */
final class LibraryLoader {
  /** The property that has every search printed. */
  private static final String PRINT = "gatun.loading.print";

  private static final Set<Path> LOADED = ConcurrentHashMap.newKeySet();

  private LibraryLoader() {}

  /** How many files were loaded. */
  static int loaded() {
    return LOADED.size();
  }

  /** The search for a library, before anything is loaded. */
  static Search search(PackagedLibraries packaged, String... names) {
    return new Search(
        List.of(names),
        SearchOrder.of(Platform.ABI, new Properties(), packaged.files(), List.of(names)),
        new Here(packaged.jars()));
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
    Step.Candidate taken = search.taken().orElse(null);
    if (taken == null) {
      throw new LibraryNotFoundException(
          "no "
              + text(search)
              + "\nSet -D"
              + SearchOrder.DIRECTORIES
              + " to its directory, or give open(Path) its absolute path.");
    }
    return taken instanceof Step.Packed packed
        ? Unpacking.file(packed.file(), packaged.jars())
        : ((Step.File) taken).path();
  }

  /** Loads a library. */
  static SymbolLookup load(Path library, Arena lifetime) {
    if (!library.isAbsolute()) {
      throw new IllegalArgumentException(
          "the path of a library must be absolute, but is " + library);
    }
    if (!isThere(library)) {
      throw new LibraryNotFoundException("no native library: there is no file " + library);
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

  /** What a lambda would say at each start of each program, whose class is made while it starts. */
  private static final class Properties implements UnaryOperator<String> {
    @Override
    public @Nullable String apply(String property) {
      return System.getProperty(property);
    }
  }

  /** The files of this machine. */
  private record Here(PackedResources jars) implements Search.Places {
    @Override
    public boolean have(Path library) {
      return isThere(library);
    }

    @Override
    public boolean have(PackedFile file) {
      return jars.has(file);
    }
  }
}
