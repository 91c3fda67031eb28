package dev.gatun.processor.check;

import dev.gatun.processor.model.Function;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What the name of a C function tells of what it does, to those who know English. */
final class SymbolWords {
  private SymbolWords() {}

  /** Whether the name is one of these, or has one of them as a word: {@code zoo_set_keeper}. */
  static boolean haveOneOf(Function function, Set<String> names, Set<String> words) {
    String symbol = function.symbol().text();
    String separated = symbol.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    return names.contains(symbol) || Arrays.stream(separated.split("_")).anyMatch(words::contains);
  }
}
