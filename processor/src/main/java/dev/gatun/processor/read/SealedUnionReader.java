package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a sealed interface with {@code @Union}. */
final class SealedUnionReader {
  private final AbstractMethods methods;
  private final Set<TypeElement> references;
  private final Diagnostics found;

  SealedUnionReader(AbstractMethods methods, Set<TypeElement> references, Diagnostics found) {
    this.methods = methods;
    this.references = references;
    this.found = found;
  }

  Optional<Declaration> read(Header header) {
    List<TypeElement> permitted = permitted(header.type());
    for (ExecutableElement method : methods.of(header.type())) {
      found.report(
          Problem.SEALED_UNION_HAS_METHODS,
          ElementOrigin.of(method),
          header.type().getSimpleName(),
          method.getSimpleName());
    }
    AnnotationMirror annotation = Annotations.find(header.type(), "Union").orElseThrow();
    boolean hasAttributes =
        Stream.of("packed", "pack", "align")
            .anyMatch(name -> Annotations.written(annotation, name).isPresent());
    if (hasAttributes) {
      found.report(
          Problem.SEALED_UNION_HAS_ATTRIBUTES,
          ElementOrigin.of(header.type(), annotation),
          header.type().getSimpleName());
    }
    boolean isView = !permitted.isEmpty() && !Kinds.isRecord(permitted.getFirst());
    List<Variant> variants = new ArrayList<>();
    for (TypeElement type : permitted) {
      variant(header, type, isView).ifPresent(variants::add);
    }
    if (variants.size() != permitted.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new SealedUnion(
            header.name(),
            header.generated(),
            header.origin(),
            header.isPublic(),
            isView,
            header.cName("Union"),
            variants));
  }

  private Optional<Variant> variant(Header union, TypeElement type, boolean isView) {
    String name = type.getSimpleName().toString();
    if (!Kinds.isRecord(type) && !Kinds.isInterface(type)) {
      if (!Annotations.has(type, "Variant")) {
        found.report(Problem.VARIANT_IS_A_CLASS, ElementOrigin.of(type), name);
      }
      return Optional.empty();
    }
    if (isView != Kinds.isInterface(type)) {
      found.report(
          Problem.VARIANT_IS_OF_ANOTHER_FORM,
          ElementOrigin.of(type),
          name,
          Kinds.describe(type),
          "the first variant of " + union.type().getSimpleName() + " is not",
          isView ? "an interface" : "a record");
      return Optional.empty();
    }
    Optional<AnnotationMirror> annotation = Annotations.find(type, "Variant");
    if (annotation.isEmpty()) {
      found.report(
          Problem.VARIANT_HAS_NO_TAG_VALUE,
          ElementOrigin.of(type),
          name,
          union.type().getSimpleName());
      return Optional.empty();
    }
    references.add(type);
    if (Annotations.list(annotation.get(), "value").isEmpty()) {
      found.report(
          Problem.VARIANT_HAS_NO_TAG_VALUE,
          ElementOrigin.of(type, annotation.get()),
          name,
          union.type().getSimpleName());
      return Optional.empty();
    }
    List<Named> tags =
        Annotations.list(annotation.get(), "value").stream()
            .map(
                value ->
                    new Named(
                        Annotations.text(value), ElementOrigin.of(type, annotation.get(), value)))
            .toList();
    return Optional.of(new Variant(JavaNames.of(type), ElementOrigin.of(type), tags));
  }

  /**
   * The variants in the order of the source, as far as they are nested; not all compilers keep it.
   */
  private static List<TypeElement> permitted(TypeElement union) {
    List<TypeElement> permitted = new ArrayList<>();
    for (TypeMirror type : union.getPermittedSubclasses()) {
      if (type.getKind() == TypeKind.ERROR) {
        throw new IncompleteException(type.toString());
      }
      permitted.add((TypeElement) ((DeclaredType) type).asElement());
    }
    List<TypeElement> inSource = new ArrayList<>();
    collect(JavaNames.root(union), inSource);
    permitted.sort(
        Comparator.comparing(
            type -> inSource.contains(type) ? inSource.indexOf(type) : inSource.size()));
    return permitted;
  }

  private static void collect(TypeElement type, List<TypeElement> into) {
    into.add(type);
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> collect(inner, into));
  }
}
