package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Finds annotations without which a declaration says the same. */
final class Superfluous {
  /** What a setter's value may repeat of its getter; it is compared. */
  private static final Set<String> REPEATED = Set.of("Encoding");

  private Superfluous() {}

  /** A name in C that is the name in Java, in an annotation that says nothing else. */
  static void checkName(Element element, String annotation, Diagnostics found) {
    Annotations.find(element, annotation)
        .filter(mirror -> mirror.getElementValues().size() == 1)
        .flatMap(mirror -> Annotations.written(mirror, "value"))
        .map(Annotations::text)
        .filter(name -> element.getSimpleName().contentEquals(name))
        .ifPresent(
            name ->
                report(
                    element,
                    annotation,
                    "@%s(\"%s\")".formatted(annotation, name),
                    "without it, the name in C is the one in Java",
                    found));
  }

  /** A C type that the Java type has by itself. */
  static void reportType(Site site, String c) {
    site.found()
        .report(
            Problem.ANNOTATION_CHANGES_NOTHING,
            site.origin("C"),
            "@C(" + c + ") on '" + site.name() + "'",
            "it is what the Java type is in C without it");
  }

  /** What is said where nobody asks for it. */
  static void checkAll(Element element, String why, Diagnostics found) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
      if (Annotations.has(element, name)) {
        report(element, name, "@" + name + " on '" + element.getSimpleName() + "'", why, found);
      }
    }
  }

  /** What is said on a setter, of a member that its getter declares. */
  static void checkSetter(ExecutableElement setter, Diagnostics found) {
    for (AnnotationMirror mirror : setter.getAnnotationMirrors()) {
      checkSetter(setter, mirror, Set.of("Variable"), found);
    }
    Element value = setter.getParameters().getFirst();
    for (AnnotationMirror mirror : value.getAnnotationMirrors()) {
      checkSetter(value, mirror, REPEATED, found);
    }
    setter.getParameters().stream()
        .skip(1)
        .forEach(it -> checkAll(it, "C never sees an arena", found));
  }

  private static void checkSetter(
      Element element, AnnotationMirror mirror, Set<String> allowed, Diagnostics found) {
    String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
    if (Annotations.has(element, name) && !allowed.contains(name)) {
      report(
          element,
          name,
          "@" + name + " on a setter",
          "the getter declares the member with all its annotations",
          found);
    }
  }

  private static void report(
      Element element, String annotation, String what, String why, Diagnostics found) {
    found.report(
        Problem.ANNOTATION_CHANGES_NOTHING,
        Annotations.origin(element, annotation).orElseThrow(),
        what,
        why);
  }
}
