package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds what no declaration would ever come across: annotations outside of any. */
public final class Strays {
  private static final Set<String> ON_MEMBERS =
      Set.of(
          "Symbol", "FailsWhen", "OutReturn", "Variable", "Constant", "Value", "Unknown", "Tagged");

  private static final Set<String> OF_LIBRARIES =
      Set.of("Symbol", "FailsWhen", "OutReturn", "Variable");

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
    if (element instanceof TypeElement type) {
      checkType(annotation, type, origin, found);
    } else if (OF_LIBRARIES.contains(annotation)) {
      boolean closes = annotation.equals("FailsWhen") && Annotations.has(around, "Handle");
      if (!closes && !Annotations.has(around, "NativeLibrary")) {
        found.report(
            annotation.equals("OutReturn") && Kinds.declaring(around).isPresent()
                ? Problem.OUT_RETURN_OUTSIDE_OF_A_LIBRARY
                : Problem.SYMBOL_OUTSIDE_OF_A_LIBRARY,
            origin,
            element.getSimpleName(),
            annotation,
            around.getSimpleName());
      }
    } else if (annotation.equals("Constant")) {
      boolean isOfEnum = element.getKind() == ElementKind.ENUM_CONSTANT;
      if (!Annotations.has(around, isOfEnum ? "CEnum" : "NativeLibrary")) {
        found.report(Problem.CONSTANT_OUTSIDE_OF_A_LIBRARY, origin, element.getSimpleName());
      }
    } else if (!annotation.equals("Tagged") && !Annotations.has(around, "CEnum")) {
      found.report(
          Problem.VALUE_OUTSIDE_OF_AN_ENUM,
          origin,
          annotation,
          element.getSimpleName(),
          around.getSimpleName());
    }
  }

  private static void checkType(
      String annotation, TypeElement type, ElementOrigin origin, Diagnostics found) {
    if (annotation.equals("Tagged") && !Kinds.isSealedUnion(type)) {
      found.report(Problem.TAGGED_MEMBER_IS_NO_SEALED_UNION, origin, type.getSimpleName());
    }
    boolean isVariant = Annotations.has(type, "Variant") || Kinds.isInUnion(type);
    if (annotation.equals("Unknown") && !isVariant) {
      found.report(Problem.UNKNOWN_TYPE_IS_NO_VARIANT, origin, type.getSimpleName());
    }
  }
}
