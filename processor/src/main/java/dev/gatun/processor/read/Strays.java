package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds what no declaration would ever come across: annotations outside of any. */
public final class Strays {
  private static final Set<String> ON_MEMBERS = Set.of("Symbol", "OutReturn", "Value", "Unknown");

  private Strays() {}

  /**
   * Reports elements that carry an annotation outside of the type that would give it a meaning.
   *
   * @param annotation the annotation
   * @param elements what carries it
   * @param found takes what is wrong
   */
  public static void check(
      TypeElement annotation, Set<? extends Element> elements, Diagnostics found) {
    String name = annotation.getSimpleName().toString();
    if (ON_MEMBERS.contains(name)) {
      elements.forEach(element -> check(name, element, found));
    }
  }

  private static void check(String annotation, Element element, Diagnostics found) {
    Element around = element.getEnclosingElement();
    ElementOrigin origin = Annotations.origin(element, annotation).orElseThrow();
    if (annotation.equals("Symbol") || annotation.equals("OutReturn")) {
      if (!Annotations.has(around, "NativeLibrary")) {
        found.report(
            annotation.equals("Symbol")
                ? Problem.SYMBOL_OUTSIDE_OF_A_LIBRARY
                : Problem.OUT_RETURN_OUTSIDE_OF_A_LIBRARY,
            origin,
            element.getSimpleName(),
            around.getSimpleName());
      }
    } else if (!Annotations.has(around, "CEnum")) {
      found.report(Problem.VALUE_OUTSIDE_OF_AN_ENUM, origin, annotation, element.getSimpleName());
    }
  }
}
