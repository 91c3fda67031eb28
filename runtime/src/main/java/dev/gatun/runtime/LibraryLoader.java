package dev.gatun.runtime;

import dev.gatun.runtime.loading.AclTrust;
import dev.gatun.runtime.loading.CacheDirectory;
import dev.gatun.runtime.loading.NativeCache;
import dev.gatun.runtime.loading.PackedFile;
import dev.gatun.runtime.loading.PosixTrust;
import dev.gatun.runtime.loading.Search;
import dev.gatun.runtime.loading.SearchOrder;
import dev.gatun.runtime.loading.SearchText;
import dev.gatun.runtime.loading.Step;
import dev.gatun.runtime.loading.Trust;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the file of a library, takes it out of its jar where it is in one, and loads it. */
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
        SearchOrder.of(Platform.ABI, System::getProperty, packaged.files(), List.of(names)),
        LibraryLoader::isThere,
        packaged.jars()::has);
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
    Step.Candidate taken =
        search
            .taken()
            .orElseThrow(
                () ->
                    new LibraryNotFoundException(
                        "no "
                            + text(search)
                            + "\nSet -D"
                            + SearchOrder.DIRECTORIES
                            + " to its directory, or give open(Path) its absolute path."));
    return switch (taken) {
      case Step.File file -> file.path();
      case Step.Packed packed -> unpacked(packaged, packed.file());
    };
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

  private static Path unpacked(PackagedLibraries packaged, PackedFile file) {
    try {
      CacheDirectory directory =
          CacheDirectory.of(Platform.ABI, System::getProperty, System::getenv);
      return new NativeCache(directory, trust()).file(file, packaged.jars());
    } catch (IOException e) {
      throw new LibraryNotFoundException(
          file.resource()
              + " cannot be taken out of its jar: "
              + reason(e)
              + "\nSet -D"
              + CacheDirectory.PROPERTY
              + " to a directory that only this user can write to, or -D"
              + SearchOrder.DIRECTORIES
              + " to one that has the library.",
          e);
    }
  }

  /** Of what Java finds out about a file, it often tells the name only. */
  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "this user has no access to " + denied.getFile();
      case FileSystemException file when file.getReason() == null -> file.toString();
      default -> e.getMessage();
    };
  }

  private static Trust trust() throws IOException {
    return Platform.ABI.isWindows()
        ? AclTrust.of(Path.of(System.getProperty("user.home")))
        : new PosixTrust(DynamicLoader.user());
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
