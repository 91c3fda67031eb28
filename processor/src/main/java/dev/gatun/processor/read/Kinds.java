package dev.gatun.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Tells what a type is declared as. */
final class Kinds {
  /** The annotations that declare a type, in the order in which they are looked for. */
  static final List<String> DECLARING =
      List.of("NativeLibrary", "Union", "Struct", "Variant", "CEnum", "Callback", "Handle");

  private Kinds() {}

  /** The annotation that declares the type, if it has one. */
  static Optional<String> declaring(Element type) {
    return DECLARING.stream().filter(name -> Annotations.has(type, name)).findFirst();
  }

  static boolean isAggregate(TypeElement type) {
    return Annotations.has(type, "Struct")
        || Annotations.has(type, "Union")
        || Annotations.has(type, "Variant");
  }

  static boolean isSealedUnion(TypeElement type) {
    return Annotations.has(type, "Union") && type.getModifiers().contains(Modifier.SEALED);
  }

  /** Whether every variant of the sealed union begins with the tag. */
  static boolean isTaggedItself(TypeElement type) {
    return isSealedUnion(type) && Annotations.has(type, "Tagged");
  }

  static boolean isRecord(TypeElement type) {
    return type.getKind() == ElementKind.RECORD;
  }

  static boolean isInterface(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE;
  }

  /** Whether a type is the one of a name, whatever annotations it has. */
  static boolean is(TypeMirror type, String qualifiedName) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(qualifiedName);
  }

  /** Whether a type is the one of a name, or an interface below it. */
  static boolean isA(TypeElement type, String qualifiedName) {
    return type.getQualifiedName().contentEquals(qualifiedName)
        || parents(type).anyMatch(parent -> isA(parent, qualifiedName));
  }

  /** Whether a type has a tagged union as its parent, or above sealed ones. */
  static boolean isInUnion(TypeElement type) {
    return parents(type)
        .anyMatch(
            parent ->
                isSealedUnion(parent)
                    || parent.getModifiers().contains(Modifier.SEALED) && isInUnion(parent));
  }

  /** In code that is being written, a parent may be no type. */
  static Stream<TypeElement> parents(TypeElement type) {
    return type.getInterfaces().stream()
        .filter(DeclaredType.class::isInstance)
        .map(parent -> ((DeclaredType) parent).asElement())
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast);
  }

  /** What a user calls this kind of type. */
  static String describe(TypeElement type) {
    return switch (type.getKind()) {
      case RECORD -> "a record";
      case INTERFACE -> "an interface";
      case ENUM -> "an enum";
      case ANNOTATION_TYPE -> "an annotation";
      default -> "a class";
    };
  }
}
