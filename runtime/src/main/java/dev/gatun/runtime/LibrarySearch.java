package dev.gatun.runtime;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Finds the file of a library by its name.
 *
 * <p>The directories of {@code java.library.path} come first, then those of the system. Only
 * absolute ones are searched: an empty or relative element would mean the working directory, where
 * anybody may have put a file.
 */
final class LibrarySearch {
  /** A name that says itself what the file is called, such as {@code libssl.so.3}. */
  private static final Pattern FILE_NAME = Pattern.compile("\\.(so(\\.\\d+)*|dylib|dll)$");

  private static final Set<Path> LOADED = ConcurrentHashMap.newKeySet();

  private LibrarySearch() {}

  /** How many files were loaded. */
  static int loaded() {
    return LOADED.size();
  }

  static Path find(String... names) {
    List<Path> tried = new ArrayList<>();
    for (String name : names) {
      for (Path candidate : candidates(name)) {
        if (Files.isRegularFile(candidate)) {
          return candidate;
        }
        tried.add(candidate);
      }
    }
    throw new LibraryNotFoundException(
        "no native library "
            + String.join(" or ", names)
            + tried.stream().map(path -> "\n  " + path).collect(joining("", "; looked for", ""))
            + "\nSet -Djava.library.path to its directory, or give open(Path) its absolute path.");
  }

  static SymbolLookup load(Path library, Arena lifetime) {
    if (!library.isAbsolute()) {
      throw new IllegalArgumentException(
          "the path of a library must be absolute, but is " + library);
    }
    if (!Files.isRegularFile(library)) {
      throw new LibraryNotFoundException("no native library: there is no file " + library);
    }
    try {
      SymbolLookup loaded = Linking.library(library, lifetime);
      LOADED.add(library);
      return loaded;
    } catch (IllegalArgumentException e) {
      throw new LibraryNotFoundException(
          library
              + " cannot be loaded: it is not a library for "
              + Platform.ABI.title()
              + ", or one that it needs is missing",
          e);
    }
  }

  private static List<Path> candidates(String name) {
    Path path = Path.of(name);
    if (path.isAbsolute()) {
      return List.of(path);
    }
    if (name.isBlank() || name.contains("/") || name.contains("\\")) {
      throw new IllegalArgumentException(
          "'" + name + "' is neither the bare name of a library nor an absolute path");
    }
    String file = FILE_NAME.matcher(name).find() ? name : System.mapLibraryName(name);
    return directories().stream().map(directory -> directory.resolve(file)).toList();
  }

  private static Set<Path> directories() {
    Set<Path> directories = new LinkedHashSet<>();
    for (String element : System.getProperty("java.library.path", "").split(File.pathSeparator)) {
      if (Path.of(element).isAbsolute()) {
        directories.add(Path.of(element));
      }
    }
    directories.addAll(SystemDirectories.existing());
    return directories;
  }
}
