package dev.gatun.runtime;

import dev.gatun.runtime.watch.Callee;
import dev.gatun.runtime.watch.Watching;
import java.lang.Thread.UncaughtExceptionHandler;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The functions and variables of native libraries, by their names in C: {@code memcpy}, or {@code
 * memcpy@GLIBC_2.2.5} for a version of it.
 *
 * <p>A library stays loaded for the life of the process, or of the arena that it is opened with, if
 * that can be closed: with an automatic one for the life of the process too.
 */
public final class Symbols {
  private final List<Source> sources;
  private volatile @Nullable UncaughtExceptionHandler uncaught;

  /** What unloads these very symbols, if something does; set before anybody else has them. */
  @Nullable CloseableLibrary closeable;

  private Symbols(List<Source> sources) {
    this.sources = sources;
  }

  /** One library, or what every process has where there is no file. */
  private record Source(SymbolLookup lookup, String origin, @Nullable Path file) {
    long find(String symbol) {
      int at = symbol.indexOf('@');
      if (at >= 0) {
        return VersionedSymbols.find(file, symbol.substring(0, at), symbol.substring(at + 1));
      }
      MemorySegment found = lookup.find(symbol).orElse(null);
      return found == null ? 0 : found.address();
    }
  }

  /**
   * {@return the symbols of the first of these libraries that is found}
   *
   * @param names the names of the library, in the order in which they are tried: an absolute path
   *     is itself, another name is looked for in the order that {@link #searchOrder} shows, a file
   *     name such as {@code libssl.so.3} as it stands, and one such as {@code OpenGL.framework} as
   *     a framework of macOS; no name at all means {@link #ofProcess}
   * @throws IllegalArgumentException if a name is neither bare nor an absolute path
   * @throws LibraryNotFoundException if there is none, with the list of what was looked for; or if
   *     it cannot be loaded, with what the loader says
   */
  public static Symbols open(String... names) {
    return open(PackagedLibraries.none(), names);
  }

  /**
   * {@return the symbols of the first of these libraries that is found, in a jar or elsewhere}
   *
   * @param packaged the files in jars that may be taken
   * @param names the names of the library, in the order in which they are tried
   * @throws IllegalArgumentException if a name is neither bare nor an absolute path
   * @throws LibraryNotFoundException if there is none, with the list of what was looked for; if the
   *     one in the jar is not that of the hash, or cannot be stored where nobody else can write; or
   *     if it cannot be loaded, with what the loader says
   */
  public static Symbols open(PackagedLibraries packaged, String... names) {
    return open(Arena.global(), packaged, names);
  }

  /**
   * {@return where a library is looked for, as a text for people: a line for each place in the
   * order of the search, with what is there and what {@link #open(String...)} would take}
   *
   * <p>With {@code -Dgatun.loading.print=true} every search is printed to the standard error when
   * it happens.
   *
   * @param names the names of the library
   * @throws IllegalArgumentException if a name is neither bare nor an absolute path
   */
  public static String searchOrder(String... names) {
    return searchOrder(PackagedLibraries.none(), names);
  }

  /**
   * {@return where a library is looked for, in jars and elsewhere, as a text for people}
   *
   * @param packaged the files in jars that may be taken
   * @param names the names of the library
   * @throws IllegalArgumentException if a name is neither bare nor an absolute path
   */
  public static String searchOrder(PackagedLibraries packaged, String... names) {
    return names.length == 0
        ? "the libraries of the process itself"
        : LibraryLoader.text(LibraryLoader.search(packaged, names));
  }

  /**
   * {@return the symbols of the first of these libraries that is found, to be unloaded with an
   * arena}
   *
   * <p>What was loaded before, by whomever, stays loaded until that is closed as well. Calling a
   * function whose library is unloaded crashes the JVM.
   *
   * @param lifetime how long the library stays loaded; no thread may be inside of it when it ends
   * @param names the names of the library, as for {@link #open(String...)}
   * @throws IllegalArgumentException if a name is neither bare nor an absolute path
   * @throws LibraryNotFoundException if there is none, with the list of what was looked for
   */
  public static Symbols open(Arena lifetime, String... names) {
    return open(lifetime, PackagedLibraries.none(), names);
  }

  /**
   * {@return the symbols of the first of these libraries that is found, in a jar or elsewhere, to
   * be unloaded with an arena}
   *
   * @param lifetime how long the library stays loaded, as for {@link #open(Arena, String...)}
   * @param packaged the files in jars that may be taken
   * @param names the names of the library, as for {@link #open(PackagedLibraries, String...)}
   * @throws IllegalArgumentException if a name is neither bare nor an absolute path
   * @throws LibraryNotFoundException if there is none, with the list of what was looked for
   */
  public static Symbols open(Arena lifetime, PackagedLibraries packaged, String... names) {
    return names.length == 0 ? ofProcess() : at(lifetime, LibraryLoader.find(packaged, names));
  }

  /**
   * {@return the symbols of one or several libraries, looked for in this order}
   *
   * @param library the absolute path of the file
   * @param also the absolute paths of further ones
   * @throws IllegalArgumentException if a path is not absolute
   * @throws LibraryNotFoundException if one of the files is missing, or cannot be loaded
   */
  public static Symbols at(Path library, Path... also) {
    return at(Arena.global(), library, also);
  }

  /**
   * {@return the symbols of one or several libraries, to be unloaded with an arena}
   *
   * @param lifetime how long they stay loaded, as for {@link #open(Arena, String...)}
   * @param library the absolute path of the file
   * @param also the absolute paths of further ones
   * @throws IllegalArgumentException if a path is not absolute
   * @throws LibraryNotFoundException if one of the files is missing, or cannot be loaded
   */
  public static Symbols at(Arena lifetime, Path library, Path... also) {
    List<Source> sources = new ArrayList<>();
    sources.add(source(lifetime, library));
    for (Path other : also) {
      sources.add(source(lifetime, other));
    }
    return new Symbols(List.copyOf(sources));
  }

  private static Source source(Arena lifetime, Path library) {
    return new Source(LibraryLoader.load(library, lifetime), library.toString(), library);
  }

  /**
   * {@return the symbols that the linker finds in every process: the C library's, and those of what
   * comes with it}
   */
  public static Symbols ofProcess() {
    return new Symbols(
        List.of(new Source(Linking.process(), "the libraries of the process itself", null)));
  }

  /**
   * {@return these symbols and others, which are looked for where these lack one}
   *
   * @param others the others
   */
  public Symbols and(Symbols others) {
    List<Source> both = new ArrayList<>(sources);
    both.addAll(others.sources);
    return new Symbols(List.copyOf(both));
  }

  /**
   * Says what becomes of the exceptions that callbacks throw on threads of C, where no Java method
   * waits for them: without it, the thread's own handler gets them.
   *
   * @param handler is called on the thread of C, for the callbacks that bindings to these very
   *     symbols have passed to C; null for none. What it throws is ignored
   */
  public void onUncaught(@Nullable UncaughtExceptionHandler handler) {
    uncaught = handler;
  }

  @Nullable UncaughtExceptionHandler uncaughtHandler() {
    return uncaught;
  }

  /**
   * {@return whether the library has a symbol}
   *
   * @param symbol the name in C
   */
  public boolean has(String symbol) {
    return sources.stream().anyMatch(source -> source.find(symbol) != 0);
  }

  /**
   * {@return the address of a symbol, or 0 if the library lacks it}
   *
   * @param symbol the name in C; with a version it is lacking where the platform has none
   */
  public long find(String symbol) {
    for (Source source : sources) {
      long address = source.find(symbol);
      if (address != 0) {
        if (Watching.CALLS) {
          Callee.found(address, symbol, source.origin);
        }
        return address;
      }
    }
    return 0;
  }

  /**
   * {@return the address of a symbol}
   *
   * @param symbol the name in C
   * @throws SymbolNotFoundException if the library lacks it
   */
  public long require(String symbol) {
    long address = find(symbol);
    if (address == 0) {
      throw MissingSymbols.of(this, symbol);
    }
    return address;
  }

  /**
   * {@return the address of a function}
   *
   * @param function the name in C
   * @param parameters the names of its parameters in the order of C, with commas between, for who
   *     watches its calls
   * @param reportedTogether further names in C, with spaces between: where the function is missing,
   *     the exception names those of them that are missing too
   * @throws SymbolNotFoundException if the library lacks the function
   */
  public long require(String function, String parameters, String... reportedTogether) {
    long address = find(function);
    if (address == 0) {
      throw MissingSymbols.of(this, function, reportedTogether);
    }
    if (Watching.CALLS) {
      Callee.declared(address, parameters);
    }
    return address;
  }

  /** The files that were loaded, each once and under one name; none for those of the process. */
  List<Path> files() {
    return sources.stream()
        .map(Source::file)
        .filter(Objects::nonNull)
        .map(LibraryLoader::real)
        .distinct()
        .sorted()
        .toList();
  }

  /** {@return the place that the symbols come from, for messages} */
  @Override
  public String toString() {
    return sources.stream().map(Source::origin).collect(Collectors.joining(" or "));
  }
}
