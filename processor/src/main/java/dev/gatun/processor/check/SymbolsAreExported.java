package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.NearMiss;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.exports.Exports;
import dev.gatun.processor.exports.Exports.Found;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.Unit;
import dev.gatun.processor.model.Variable.Access;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a library is said to have, it has: where all its files are at hand while compiling. */
final class SymbolsAreExported extends Rule {
  private final Exports exports;

  SymbolsAreExported(Exports exports) {
    this.exports = exports;
  }

  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    List<Optional<Found>> files =
        library.sources().stream()
            .map(source -> exports.of(source.names().stream().map(Named::text).toList()))
            .toList();
    if (files.isEmpty() || !files.stream().allMatch(Optional::isPresent)) {
      return;
    }
    String names = files.stream().map(it -> it.get().name()).collect(Collectors.joining(" or "));
    Set<String> symbols =
        files.stream().flatMap(it -> it.get().symbols().stream()).collect(Collectors.toSet());
    for (Function function : unit.calledBy(library)) {
      if (!function.isOptional()) {
        check(function.symbol(), names, symbols, found);
      }
    }
    library.variables().stream()
        .filter(variable -> variable.access() != Access.WRITE)
        .forEach(variable -> check(variable.symbol(), names, symbols, found));
  }

  private static void check(Named symbol, String names, Set<String> symbols, Diagnostics found) {
    if (!symbols.contains(symbol.text())) {
      found.report(
          Problem.SYMBOL_IS_NOT_EXPORTED,
          symbol.origin(),
          names,
          symbol.text(),
          NearMiss.among(symbol.text(), symbols));
    }
  }
}
