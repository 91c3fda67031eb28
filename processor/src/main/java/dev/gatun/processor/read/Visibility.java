package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Tells which types the class that is generated for a declaration sees: it lies in the same
 * package, and extends none of the classes around the types.
 *
 * @param declaration the declaration, which may have inherited its methods from other packages
 */
record Visibility(TypeElement declaration) {
  /**
   * Whether generated code may name a type; otherwise it is reported, at the declaration where that
   * only inherits the use.
   *
   * @param use the method or parameter that has the type
   */
  boolean check(Element use, TypeMirror type, Diagnostics found) {
    Optional<TypeElement> hidden = hidden(type).findFirst();
    hidden.ifPresent(
        it ->
            found.report(
                Problem.TYPE_IS_NOT_VISIBLE,
                origin(use),
                use.getSimpleName(),
                it.getSimpleName(),
                packageName()));
    return hidden.isEmpty();
  }

  private Stream<TypeElement> hidden(TypeMirror type) {
    return switch (type) {
      case ArrayType array -> hidden(array.getComponentType());
      case DeclaredType declared when declared.asElement() instanceof TypeElement element ->
          Stream.concat(
              hidden(element), declared.getTypeArguments().stream().flatMap(this::hidden));
      default -> Stream.empty();
    };
  }

  /** A union is used through its variants. */
  private Stream<TypeElement> hidden(TypeElement type) {
    Stream<TypeElement> all =
        Kinds.isSealedUnion(type)
            ? Stream.concat(Stream.of(type), PermittedTypes.of(type).stream())
            : Stream.of(type);
    return all.filter(it -> !sees(it));
  }

  /** Whether generated code may name a class, of which private ones are left aside. */
  boolean sees(TypeElement type) {
    return JavaNames.isPublic(type)
        || JavaNames.of(type).packageName().equals(JavaNames.of(declaration).packageName());
  }

  /** The place of a use, or that of the declaration where it is inherited. */
  ElementOrigin origin(Element use) {
    return ElementOrigin.of(isOwn(use) ? use : declaration);
  }

  private boolean isOwn(Element use) {
    for (Element around = use; around != null; around = around.getEnclosingElement()) {
      if (around.equals(declaration)) {
        return true;
      }
    }
    return false;
  }

  private String packageName() {
    String name = JavaNames.of(declaration).packageName();
    return name.isEmpty() ? "the unnamed package" : "package " + name;
  }
}
