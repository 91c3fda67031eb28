package dev.gatun.processor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Lists what a sealed interface permits. */
final class PermittedTypes {
  private PermittedTypes() {}

  /**
   * The variants in the order of the source, as far as they are nested; not all compilers keep it.
   */
  static List<TypeElement> of(TypeElement union) {
    List<TypeElement> permitted = new ArrayList<>();
    for (TypeMirror type : union.getPermittedSubclasses()) {
      IncompleteException.unlessKnown(type);
      permitted.add((TypeElement) ((DeclaredType) type).asElement());
    }
    List<TypeElement> inSource = new ArrayList<>();
    collect(JavaNames.root(union), inSource);
    permitted.sort(
        Comparator.comparing(
            type -> inSource.contains(type) ? inSource.indexOf(type) : inSource.size()));
    return permitted;
  }

  /** Whether they are views; otherwise they are records. */
  static boolean areViews(List<TypeElement> permitted) {
    return !permitted.isEmpty() && !Kinds.isRecord(permitted.getFirst());
  }

  private static void collect(TypeElement type, List<TypeElement> into) {
    into.add(type);
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> collect(inner, into));
  }
}
