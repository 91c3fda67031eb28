package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Constant;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.Enumeration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Reads an enum with {@code @CEnum}. */
final class EnumReader {
  private final Diagnostics found;

  EnumReader(Diagnostics found) {
    this.found = found;
  }

  Optional<Declaration> read(Header header) {
    if (header.type().getKind() != ElementKind.ENUM) {
      found.report(Problem.ENUM_IS_A_CLASS, header.origin(), header.type().getSimpleName());
      return Optional.empty();
    }
    List<Constant> constants = new ArrayList<>();
    long next = 0;
    for (Element element : header.type().getEnclosedElements()) {
      if (element.getKind() == ElementKind.ENUM_CONSTANT) {
        Constant constant = constant(element, next);
        constants.add(constant);
        next = constant.isUnknown() ? next : constant.value() + 1;
      }
    }
    return Optional.of(
        new Enumeration(
            header.name(),
            header.generated(),
            header.origin(),
            header.isPublic(),
            header.cName("CEnum"),
            constants));
  }

  private Constant constant(Element element, long next) {
    String name = element.getSimpleName().toString();
    boolean isUnknown = Annotations.has(element, "Unknown");
    Optional<AnnotationMirror> value = Annotations.find(element, "Value");
    if (isUnknown && value.isPresent()) {
      found.report(
          Problem.UNKNOWN_CONSTANT_HAS_A_VALUE, ElementOrigin.of(element, value.get()), name);
    }
    return new Constant(
        name,
        value
            .map(mirror -> ElementOrigin.of(element, mirror, "value"))
            .orElseGet(() -> ElementOrigin.of(element)),
        value.map(mirror -> Annotations.number(mirror, "value")).orElse(next),
        isUnknown,
        Annotations.has(element, "Constant")
            ? Optional.of(Annotations.namedOrOwn(element, "Constant", "value"))
            : Optional.empty());
  }
}
