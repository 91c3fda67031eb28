package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The functions of one native library, by their names in C.
 *
 * <p>A library stays loaded for the life of the process.
 */
public final class Symbols {
  private final SymbolLookup lookup;
  private final String origin;

  private Symbols(SymbolLookup lookup, String origin) {
    this.lookup = lookup;
    this.origin = origin;
  }

  /**
   * {@return the symbols of the first of these libraries that is found}
   *
   * @param names the names of the library, in the order in which they are tried: an absolute path
   *     is itself, another name is looked for in the directories of {@code java.library.path} and
   *     then in those of the system, a file name such as {@code libssl.so.3} as it stands; no name
   *     at all means {@link #ofProcess}
   * @throws LibraryNotFoundException if there is none, with the list of what was looked for
   */
  public static Symbols open(String... names) {
    return names.length == 0 ? ofProcess() : at(LibrarySearch.find(names));
  }

  /**
   * {@return the symbols of a library}
   *
   * @param library the absolute path of the file
   * @throws IllegalArgumentException if the path is not absolute
   * @throws LibraryNotFoundException if there is no such file, or it cannot be loaded
   */
  public static Symbols at(Path library) {
    return new Symbols(LibrarySearch.load(library), library.toString());
  }

  /**
   * {@return the symbols that the linker finds in every process: the C library's, and those of what
   * comes with it}
   */
  public static Symbols ofProcess() {
    return new Symbols(Linking.process(), "the libraries of the process itself");
  }

  /**
   * {@return whether the library has a symbol}
   *
   * @param symbol the name in C
   */
  public boolean has(String symbol) {
    return find(symbol) != 0;
  }

  /**
   * {@return the address of a symbol, or 0 if the library lacks it}
   *
   * @param symbol the name in C
   */
  public long find(String symbol) {
    return lookup.find(symbol).map(MemorySegment::address).orElse(0L);
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
      throw missing(symbol);
    }
    return address;
  }

  /**
   * {@return the address of a symbol of the library, or else of one that every process has}
   *
   * @param symbol the name in C
   * @throws SymbolNotFoundException if neither has it
   */
  public long requireHereOrInProcess(String symbol) {
    long address = find(symbol);
    if (address != 0) {
      return address;
    }
    Symbols process = ofProcess();
    long common = process.find(symbol);
    if (common == 0) {
      throw new SymbolNotFoundException(
          "not found in " + origin + ", nor in " + process + ": " + symbol);
    }
    return common;
  }

  /**
   * {@return the exception that names every symbol of these that the library lacks}
   *
   * @param symbols names in C, at least one of which is missing
   */
  public SymbolNotFoundException missing(String... symbols) {
    List<String> missing = new ArrayList<>();
    for (String symbol : symbols) {
      if (!has(symbol)) {
        missing.add(symbol);
      }
    }
    return new SymbolNotFoundException(
        "not found in " + origin + ": " + String.join(", ", missing));
  }

  /** {@return the place that the symbols come from, for messages} */
  @Override
  public String toString() {
    return origin;
  }
}
