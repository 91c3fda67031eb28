package dev.gatun.runtime;

import java.util.List;
import java.util.stream.Stream;

/** Names what a library lacks. */
final class MissingSymbols {
  private MissingSymbols() {}

  /**
   * {@return a {@link SymbolNotFoundException} that names all of these symbols that are missing}
   *
   * <p>That is not its type here: what throws it would load its class to be verified, when nothing
   * is missing.
   *
   * @param library what lacks them
   * @param symbol one that is missing
   * @param others further ones, with spaces between, that may be missing
   */
  static RuntimeException of(Symbols library, String symbol, String... others) {
    List<String> missing =
        Stream.concat(
                Stream.of(others).flatMap(names -> Stream.of(names.split(" "))), Stream.of(symbol))
            .distinct()
            .filter(name -> !library.has(name))
            .toList();
    boolean lacksVersions =
        missing.stream().anyMatch(it -> it.contains("@")) && !VersionedSymbols.areKnown();
    return new SymbolNotFoundException(
        "not found in "
            + library
            + ": "
            + String.join(", ", missing)
            + (lacksVersions ? "; the C library of this platform knows no versions" : ""));
  }
}
