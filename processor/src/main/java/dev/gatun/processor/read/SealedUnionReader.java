package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads a sealed interface with {@code @Union}. */
final class SealedUnionReader {
  private final Types types;
  private final AbstractMethods methods;
  private final Set<TypeElement> references;
  private final Diagnostics found;

  SealedUnionReader(
      Types types, AbstractMethods methods, Set<TypeElement> references, Diagnostics found) {
    this.types = types;
    this.methods = methods;
    this.references = references;
    this.found = found;
  }

  Optional<Declaration> read(Header header) {
    List<TypeElement> permitted = PermittedTypes.of(header.type());
    boolean isView = PermittedTypes.areViews(permitted);
    AnnotationMirror annotation = Annotations.find(header.type(), "Union").orElseThrow();
    boolean hasAttributes =
        Stream.of("packed", "pack", "align", "partial")
            .anyMatch(name -> Annotations.written(annotation, name).isPresent());
    if (hasAttributes) {
      found.report(
          Problem.SEALED_UNION_HAS_ATTRIBUTES,
          ElementOrigin.of(header.type(), annotation),
          header.type().getSimpleName());
    }
    List<Variant> variants = new ArrayList<>();
    for (TypeElement type : permitted) {
      variant(header, type, isView).ifPresent(variants::add);
    }
    if (variants.size() != permitted.size()) {
      return Optional.empty();
    }
    if (!isView) {
      checkComponents(header.type(), permitted);
    }
    return Optional.of(
        new SealedUnion(
            header.name(),
            header.generated(),
            header.origin(),
            header.isPublic(),
            isView,
            header.cName("Union"),
            tag(header.type()),
            variants));
  }

  /** What the union has itself is a component of each record; views inherit it. */
  private void checkComponents(TypeElement union, List<TypeElement> variants) {
    for (ExecutableElement method : methods.of(union)) {
      Superfluous.checkAll(method, "the components of the variants declare the member", found);
      TypeMirror type = methods.asMember(union, method).getReturnType();
      variants.stream()
          .filter(variant -> !method.getParameters().isEmpty() || !has(variant, method, type))
          .findFirst()
          .ifPresent(
              variant ->
                  found.report(
                      Problem.SEALED_UNION_HAS_METHODS,
                      ElementOrigin.of(method),
                      union.getSimpleName(),
                      method.getSimpleName(),
                      variant.getSimpleName()));
    }
  }

  private boolean has(TypeElement record, ExecutableElement method, TypeMirror type) {
    for (RecordComponentElement component : record.getRecordComponents()) {
      if (component.getSimpleName().equals(method.getSimpleName())) {
        return types.isSameType(component.asType(), type);
      }
    }
    return false;
  }

  private static Optional<Named> tag(TypeElement union) {
    return Annotations.find(union, "Tagged").map(tagged -> Annotations.named(union, tagged, "by"));
  }

  private Optional<Variant> variant(Header union, TypeElement type, boolean isView) {
    String name = type.getSimpleName().toString();
    if (!Kinds.isRecord(type) && !Kinds.isInterface(type)) {
      if (!Annotations.has(type, "Variant")) {
        found.report(Problem.VARIANT_IS_A_CLASS, ElementOrigin.of(type), name);
      }
      return Optional.empty();
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      if (!Annotations.has(type, "Variant")) {
        found.report(
            Problem.VARIANTS_ARE_NESTED,
            ElementOrigin.of(type),
            name,
            union.type().getSimpleName());
      }
      return Optional.empty();
    }
    if (isView != Kinds.isInterface(type)) {
      found.report(
          Problem.VARIANT_IS_OF_ANOTHER_FORM,
          ElementOrigin.of(type),
          name,
          Kinds.describe(type),
          "others of " + union.type().getSimpleName() + " are not",
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
    return tagged(union.type(), type, annotation.get());
  }

  private Optional<Variant> tagged(TypeElement union, TypeElement type, AnnotationMirror variant) {
    ElementOrigin origin = ElementOrigin.of(type, variant);
    List<Named> tags =
        Annotations.list(variant, "value").stream()
            .map(value -> Annotations.named(type, variant, value))
            .toList();
    boolean isUnknown = Annotations.has(type, "Unknown");
    if (isUnknown && !tags.isEmpty()) {
      found.report(Problem.UNKNOWN_VARIANT_HAS_TAGS, origin, type.getSimpleName());
      return Optional.empty();
    }
    if (!isUnknown && tags.isEmpty()) {
      found.report(
          Problem.VARIANT_HAS_NO_TAG_VALUE, origin, type.getSimpleName(), union.getSimpleName());
      return Optional.empty();
    }
    return Optional.of(new Variant(JavaNames.of(type), ElementOrigin.of(type), tags, isUnknown));
  }
}
