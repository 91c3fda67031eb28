package dev.gatun.processor.header;

import dev.gatun.processor.header.Questions.Kind;
import dev.gatun.processor.model.Constant;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Enumeration;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.HeaderConstant;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.Unit;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds what there is to ask of a library's headers. */
final class QuestionsOfLibrary {
  private QuestionsOfLibrary() {}

  static Questions of(Unit unit, Library library) {
    List<Aggregate> aggregates = aggregates(unit, library);
    return new Questions(
        library.inclusion().headers(),
        library.inclusion().defines(),
        library.inclusion().includes(),
        library.inclusion().packages(),
        symbols(unit, library),
        constants(unit, library),
        aggregates.stream()
            .map(aggregate -> aggregate.cName().text())
            .collect(Collectors.toCollection(TreeSet::new)),
        ByteQuestionsOfLibrary.of(unit, library, aggregates));
  }

  private static SortedSet<String> symbols(Unit unit, Library library) {
    SortedSet<String> symbols = new TreeSet<>();
    for (Function function : unit.calledBy(library)) {
      symbols.add(function.symbol().text());
    }
    library.variables().forEach(variable -> symbols.add(variable.symbol().text()));
    return symbols;
  }

  private static SortedMap<String, Kind> constants(Unit unit, Library library) {
    SortedMap<String, Kind> constants = new TreeMap<>();
    for (HeaderConstant constant : library.constants()) {
      constants.put(constant.cName().text(), kind(constant.value()));
    }
    unit.known().values().stream()
        .filter(Enumeration.class::isInstance)
        .flatMap(enumeration -> ((Enumeration) enumeration).constants().stream())
        .flatMap((Constant constant) -> constant.cName().stream())
        .map(Named::text)
        .forEach(name -> constants.put(name, Kind.INTEGER));
    return constants;
  }

  private static Kind kind(Object value) {
    return switch (value) {
      case String text -> Kind.TEXT;
      case Float real -> Kind.REAL;
      case Double real -> Kind.REAL;
      default -> Kind.INTEGER;
    };
  }

  /** Those that lie in others too, although some of them have no name in C. */
  private static List<Aggregate> aggregates(Unit unit, Library library) {
    return unit.known().values().stream()
        .filter(Aggregate.class::isInstance)
        .map(Aggregate.class::cast)
        .filter(aggregate -> !aggregate.isVariant())
        .filter(aggregate -> unit.libraryAround(aggregate.name()).orElse(library).equals(library))
        .toList();
  }
}
