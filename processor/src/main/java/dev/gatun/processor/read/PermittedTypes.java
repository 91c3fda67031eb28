package dev.gatun.processor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;
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

  /** Whether they are views; otherwise they are records. Most of them decide, or else the first. */
  static boolean areViews(List<TypeElement> permitted) {
    List<TypeElement> variants =
        permitted.stream().filter(type -> !type.getModifiers().contains(Modifier.SEALED)).toList();
    long records = variants.stream().filter(Kinds::isRecord).count();
    long others = variants.size() - records;
    return records == others
        ? !variants.isEmpty() && !Kinds.isRecord(variants.getFirst())
        : others > records;
  }

  private static void collect(TypeElement type, List<TypeElement> into) {
    into.add(type);
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> collect(inner, into));
  }
}
