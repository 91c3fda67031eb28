package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Named;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * What all declarations have in common.
 *
 * @param type the declared type
 * @param name its name
 * @param generated the name of the generated type
 * @param origin where it is declared
 * @param isPublic whether it can be seen from other packages
 */
record Header(
    TypeElement type, JavaName name, JavaName generated, ElementOrigin origin, boolean isPublic) {
  static Header of(TypeElement type) {
    return new Header(
        type,
        JavaNames.of(type),
        JavaNames.generated(type),
        ElementOrigin.of(type),
        JavaNames.isPublic(type));
  }

  /** Reports what no declared type may be. */
  void check(Diagnostics found) {
    List<String> declaring =
        Kinds.DECLARING.stream().filter(name -> Annotations.has(type, name)).toList();
    if (declaring.size() > 1 && !declaring.equals(List.of("Struct", "Variant"))) {
      found.report(
          Problem.DECLARED_TWICE, origin, type.getSimpleName(), declaring.get(0), declaring.get(1));
    }
    if (!type.getTypeParameters().isEmpty()) {
      found.report(Problem.TYPE_IS_GENERIC, origin, type.getSimpleName());
    }
    Annotations.find(type, "Encoding").ifPresent(encoding -> Charsets.read(type, encoding, found));
    if (JavaNames.isPrivate(type)) {
      found.report(Problem.TYPE_IS_PRIVATE, origin, type.getSimpleName());
    }
  }

  /** The name in C that an annotation gives, or else the Java name. */
  Named cName(String annotation) {
    return Annotations.named(type, annotation, "value")
        .filter(name -> !name.text().isEmpty())
        .orElseGet(() -> new Named(type.getSimpleName().toString(), origin));
  }
}
