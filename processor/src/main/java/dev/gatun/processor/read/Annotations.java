package dev.gatun.processor.read;

import dev.gatun.annotation.CType;
import dev.gatun.processor.model.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads our annotations from their mirrors, by name, so that none of their classes is loaded. */
final class Annotations {
  private static final String PACKAGE = "dev.gatun.annotation.";

  private Annotations() {}

  static boolean has(AnnotatedConstruct annotated, String name) {
    return find(annotated, name).isPresent();
  }

  static Optional<AnnotationMirror> find(AnnotatedConstruct annotated, String name) {
    return annotated.getAnnotationMirrors().stream()
        .filter(mirror -> typeOf(mirror).getQualifiedName().contentEquals(PACKAGE + name))
        .<AnnotationMirror>map(mirror -> mirror)
        .findFirst();
  }

  /** Whether an annotation is one of Gatun's. */
  static boolean isOurs(AnnotationMirror mirror) {
    return typeOf(mirror).getQualifiedName().toString().startsWith(PACKAGE);
  }

  /** Whether it carries an annotation called {@code Nullable}, from whatever package. */
  static boolean isNullable(AnnotatedConstruct annotated) {
    return annotated.getAnnotationMirrors().stream()
        .anyMatch(mirror -> typeOf(mirror).getSimpleName().contentEquals("Nullable"));
  }

  /** The value that was written, if one was. */
  static Optional<AnnotationValue> written(AnnotationMirror mirror, String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .<AnnotationValue>map(entry -> entry.getValue())
        .findFirst();
  }

  /** The value that was written, or the default. */
  static AnnotationValue value(AnnotationMirror mirror, String member) {
    return written(mirror, member)
        .orElseGet(
            () ->
                typeOf(mirror).getEnclosedElements().stream()
                    .filter(element -> element.getSimpleName().contentEquals(member))
                    .map(element -> ((ExecutableElement) element).getDefaultValue())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow(IncompleteException::new));
  }

  static String string(AnnotationMirror mirror, String member) {
    return text(value(mirror, member));
  }

  /** A text, or a text that an array has as an element. */
  static String text(AnnotationValue value) {
    String text = known(value, String.class);
    if (text.equals("<error>")) {
      throw new IncompleteException();
    }
    return text;
  }

  static boolean flag(AnnotationMirror mirror, String member) {
    return known(value(mirror, member), Boolean.class);
  }

  static long number(AnnotationMirror mirror, String member) {
    return number(value(mirror, member));
  }

  static long number(AnnotationValue value) {
    return known(value, Number.class).longValue();
  }

  static List<Long> numbers(AnnotationMirror mirror, String member) {
    return list(mirror, member).stream()
        .map(value -> known(value, Number.class).longValue())
        .toList();
  }

  /** A value that the compiler could make out; another processor may still generate a constant. */
  private static <T> T known(AnnotationValue value, Class<T> type) {
    if (!type.isInstance(value.getValue())) {
      throw new IncompleteException();
    }
    return type.cast(value.getValue());
  }

  static CType type(AnnotationMirror mirror, String member) {
    return CType.valueOf(constant(mirror, member));
  }

  /** The name of an enum constant. */
  static String constant(AnnotationMirror mirror, String member) {
    return known(value(mirror, member), VariableElement.class).getSimpleName().toString();
  }

  /** A type that an annotation names. */
  static TypeMirror classOf(AnnotationValue value) {
    TypeMirror type = known(value, TypeMirror.class);
    IncompleteException.unlessKnown(type);
    return type;
  }

  /** The elements of an array value; a single value that was written without braces is one too. */
  static List<AnnotationValue> list(AnnotationMirror mirror, String member) {
    Object value = value(mirror, member).getValue();
    return value instanceof List<?> list
        ? list.stream().map(AnnotationValue.class::cast).toList()
        : List.of(value(mirror, member));
  }

  static Optional<ElementOrigin> origin(Element element, String annotation) {
    return find(element, annotation).map(mirror -> ElementOrigin.of(element, mirror));
  }

  /** A text with its place. */
  static Named named(Element element, AnnotationMirror mirror, AnnotationValue value) {
    return new Named(text(value), ElementOrigin.of(element, mirror, value));
  }

  /** The text that an annotation has for one of its members, written or by default. */
  static Named named(Element element, AnnotationMirror mirror, String member) {
    return new Named(string(mirror, member), ElementOrigin.of(element, mirror, member));
  }

  /** The text that was written for a member of an annotation, if one was. */
  static Optional<Named> named(Element element, String annotation, String member) {
    return find(element, annotation)
        .flatMap(mirror -> written(mirror, member).map(value -> named(element, mirror, value)));
  }

  /** The text that was written for a member of an annotation, or else the element's own name. */
  static Named namedOrOwn(Element element, String annotation, String member) {
    return named(element, annotation, member)
        .orElseGet(() -> new Named(element.getSimpleName().toString(), ElementOrigin.of(element)));
  }

  private static TypeElement typeOf(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }
}
