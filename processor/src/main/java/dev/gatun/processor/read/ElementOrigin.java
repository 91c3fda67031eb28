package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Origin;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A place in the source as javac knows it: an element, an annotation on it, or a value in that.
 *
 * @param element the element
 * @param annotation the annotation, if that is meant
 * @param value the value in the annotation, if that is meant
 */
record ElementOrigin(
    Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value)
    implements Origin {
  static ElementOrigin of(Element element) {
    return new ElementOrigin(element, Optional.empty(), Optional.empty());
  }

  static ElementOrigin of(Element element, AnnotationMirror annotation) {
    return new ElementOrigin(element, Optional.of(annotation), Optional.empty());
  }

  static ElementOrigin of(Element element, AnnotationMirror annotation, AnnotationValue value) {
    return new ElementOrigin(element, Optional.of(annotation), Optional.of(value));
  }

  /** The place of a value, or that of the annotation where it is not written. */
  static ElementOrigin of(Element element, AnnotationMirror annotation, String member) {
    return new ElementOrigin(
        element, Optional.of(annotation), Annotations.written(annotation, member));
  }
}
