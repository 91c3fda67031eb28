package dev.gatun.processor.compare;

import dev.gatun.processor.compare.Comparison.Pair;
import dev.gatun.processor.diagnostic.Diagnostic;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Enumeration;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares all that a library declares with what its headers say, for each platform. */
public final class HeaderComparison {
  private HeaderComparison() {}

  /**
   * Reports every difference once, with the platforms that have it where not all of them do.
   *
   * @param unit the declarations
   * @param library the library
   * @param platforms what its headers say, for each platform
   * @param found takes the differences
   */
  public static void compare(
      Unit unit, Library library, List<HeaderFacts> platforms, Diagnostics found) {
    Map<Place, Difference> differences = new LinkedHashMap<>();
    for (HeaderFacts facts : platforms) {
      Diagnostics ofOne = new Diagnostics();
      compare(library, new Comparison(unit, facts, ofOne));
      for (Diagnostic diagnostic : ofOne.all()) {
        differences
            .computeIfAbsent(
                new Place(diagnostic.problem(), diagnostic.origin()),
                place -> new Difference(diagnostic, new TreeSet<>()))
            .targets()
            .add(facts.target());
      }
    }
    differences
        .values()
        .forEach(
            difference ->
                found.add(difference.said(difference.targets().size() == platforms.size())));
  }

  /** Where the same is wrong; the words may differ from one platform to another. */
  private record Place(Problem problem, Origin origin) {}

  /** What is wrong on the first platform, and on which others something is. */
  private record Difference(Diagnostic first, SortedSet<String> targets) {
    Diagnostic said(boolean isEverywhere) {
      List<Object> arguments = new ArrayList<>();
      arguments.add(isEverywhere ? "" : " for " + String.join(", ", targets));
      arguments.addAll(first.arguments());
      return new Diagnostic(first.problem(), first.origin(), arguments);
    }
  }

  private static void compare(Library library, Comparison all) {
    SymbolComparison symbols = new SymbolComparison(all);
    library.functions().forEach(symbols::compare);
    all.unit().closesOf(library).forEach(symbols::compare);
    library.variables().forEach(symbols::compare);
    ConstantComparison constants = new ConstantComparison(all);
    library.constants().forEach(constants::compare);
    all.unit().known().values().stream()
        .filter(Enumeration.class::isInstance)
        .map(Enumeration.class::cast)
        .forEach(constants::compare);
    new TypeNames(all, library).addUnmet();
    compareAll(all);
  }

  /** Compares what lies opposite each other, and what that leads to. */
  static void compareAll(Comparison all) {
    for (Pair pair = all.next(); pair != null; pair = all.next()) {
      compare(all, pair);
    }
    all.differences().compareWhatWaited();
  }

  private static void compare(Comparison all, Pair pair) {
    HeaderFacts facts = all.facts();
    switch (pair.declaration()) {
      case Aggregate aggregate when pair.header() instanceof HeaderType.Struct struct ->
          facts
              .struct(struct.key())
              .ifPresent(header -> new StructComparison(all, aggregate, header).compare());
      case SealedUnion union when pair.header() instanceof HeaderType.Struct struct ->
          facts
              .struct(struct.key())
              .ifPresent(header -> new UnionComparison(all, union, header).compare());
      case Enumeration enumeration when pair.header() instanceof HeaderType.Enumeration other ->
          facts
              .enumeration(other.key())
              .ifPresent(header -> new EnumComparison(all, enumeration, header).compare());
      case Aggregate aggregate when pair.header() instanceof HeaderType.Other -> {}
      case Declaration it when pair.header() instanceof HeaderType.Unknown -> {}
      default -> reportKind(all, pair);
    }
  }

  private static void reportKind(Comparison all, Pair pair) {
    all.differences().add(pair.declaration());
    all.found()
        .report(
            Problem.HEADER_HAS_THE_OTHER_KIND,
            pair.declaration().origin(),
            pair.declaration().name().simple(),
            "'" + all.spelling().declare(pair.header(), "") + "'",
            pair.declaration() instanceof Enumeration
                ? "only an enum has constants, or a number that macros are made for"
                : "only a struct or union has members",
            pair.header() instanceof HeaderType.Pointer
                ? "give the name of what it points to"
                : "give the name of what is meant, or declare this as the header does");
  }
}
