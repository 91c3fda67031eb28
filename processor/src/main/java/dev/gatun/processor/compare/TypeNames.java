package dev.gatun.processor.compare;

import dev.gatun.processor.diagnostic.NearMiss;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Enumeration;
import dev.gatun.processor.model.Declaration.Handle;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Named;
import java.util.Optional;
import java.util.Set;

/** Finds in a header what no function leads to: by its name. */
final class TypeNames {
  private final Comparison all;
  private final Library library;

  TypeNames(Comparison all, Library library) {
    this.all = all;
    this.library = library;
  }

  /**
   * Has the structs and enums compared that a header has by their names. An enum may stand for
   * macros, and have the name of a number.
   */
  void addUnmet() {
    Set<JavaName> nested = new Containment(all.unit()).nested();
    for (Declaration declaration : all.unit().known().values()) {
      boolean isOfItself =
          declaration instanceof Enumeration
              || declaration instanceof Aggregate aggregate
                  && !aggregate.isVariant()
                  && (!nested.contains(aggregate.name()) || isAskedFor(aggregate));
      if (isOfItself
          && isIn(declaration)
          && !all.isMet(declaration)
          && !all.misnomers().found().containsKey(declaration)) {
        add(declaration);
      }
    }
    all.misnomers()
        .found()
        .forEach((declaration, name) -> report(declaration, "; did you mean '" + name + "'?"));
  }

  /** What lies in another struct is met there, but not where no types lead to that. */
  private boolean isAskedFor(Aggregate nested) {
    return !all.facts().tellsTypes()
        && isWritten(nested.cName(), nested)
        && type(nested).isPresent();
  }

  private void report(Declaration declaration, String hint) {
    Named cName = Comparison.cNameOf(declaration);
    all.found()
        .report(
            Problem.TYPE_IS_NOT_IN_HEADER,
            cName.origin(),
            cName.text(),
            hint,
            annotation(declaration));
  }

  private static String annotation(Declaration declaration) {
    return switch (declaration) {
      case Aggregate aggregate when !aggregate.isUnion() -> "Struct";
      case Enumeration enumeration -> "CEnum";
      case Handle handle -> "Handle";
      default -> "Union";
    };
  }

  /**
   * What is declared elsewhere may be of other headers. Where no types lead to it, it is compared
   * if this header has its name.
   */
  private boolean isIn(Declaration declaration) {
    Optional<Library> around = all.unit().libraryAround(declaration.name());
    return around.isPresent()
        ? around.get().equals(library)
        : !all.facts().tellsTypes() && type(declaration).isPresent();
  }

  private void add(Declaration declaration) {
    Named cName = Comparison.cNameOf(declaration);
    Optional<HeaderType> type = type(declaration);
    if (type.isPresent()) {
      boolean isNumber =
          declaration instanceof Enumeration
              && HeaderFacts.plain(type.get()) instanceof HeaderType.Number;
      if (!isNumber) {
        all.add(declaration, type.get());
      }
    } else if (isWritten(cName, declaration) || !mayHaveOtherName(declaration)) {
      report(declaration, NearMiss.among(cName.text(), all.facts().names()));
    }
  }

  /**
   * An enum may stand for macros, and then has a name in Java only. What no compiler lists can have
   * a name that differs from Java's in a way that was not asked for.
   */
  private boolean mayHaveOtherName(Declaration declaration) {
    return declaration instanceof Enumeration || !all.facts().tellsTypes();
  }

  private static boolean isWritten(Named cName, Declaration declaration) {
    return !cName.text().equals(declaration.name().simple());
  }

  private Optional<HeaderType> type(Declaration declaration) {
    return all.facts().named(Comparison.cNameOf(declaration).text()).or(() -> similar(declaration));
  }

  /** A name that differs in the habits of the two languages only. */
  private Optional<HeaderType> similar(Declaration declaration) {
    Named cName = Comparison.cNameOf(declaration);
    return all.facts().names().stream()
        .filter(name -> Names.areSame(declaration.name().simple(), cName, name))
        .findFirst()
        .flatMap(all.facts()::named);
  }
}
