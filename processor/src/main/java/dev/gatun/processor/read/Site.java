package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * One use of a type in a declaration.
 *
 * @param place where it stands
 * @param name the name of the parameter, member or method, for messages
 * @param element what carries the annotations of this use
 * @param type the type
 * @param found takes what is wrong
 */
record Site(Place place, String name, Element element, TypeMirror type, Diagnostics found) {
  boolean has(String annotation) {
    return find(annotation).isPresent();
  }

  Optional<AnnotationMirror> find(String annotation) {
    return Annotations.find(element, annotation).or(() -> Annotations.find(type, annotation));
  }

  boolean isNullable() {
    return Annotations.isNullable(element) || Annotations.isNullable(type);
  }

  ElementOrigin origin() {
    return ElementOrigin.of(element);
  }

  ElementOrigin origin(AnnotationMirror annotation) {
    return ElementOrigin.of(element, annotation);
  }

  /** The place of one of its annotations, or its own where that is missing. */
  ElementOrigin origin(String annotation) {
    return find(annotation).map(this::origin).orElseGet(this::origin);
  }

  /** The place of a value in one of its annotations. */
  ElementOrigin origin(AnnotationMirror annotation, String value) {
    return ElementOrigin.of(element, annotation, value);
  }

  /** Reports a problem with the type itself, and gives nothing. */
  <T> Optional<T> refuse(Problem problem, Object... arguments) {
    found.report(problem, origin(), arguments);
    return Optional.empty();
  }

  /** Reports a problem with an annotation, and gives nothing. */
  <T> Optional<T> refuseAt(String annotation, Problem problem, Object... arguments) {
    found.report(problem, origin(annotation), arguments);
    return Optional.empty();
  }

  /** The same use, of another type: an element of an array, the target of a pointer. */
  Site of(Place otherPlace, TypeMirror otherType) {
    return new Site(otherPlace, name, element, otherType, found);
  }
}
