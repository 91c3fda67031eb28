package dev.gatun.processor.read;

import dev.gatun.processor.model.JavaName;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Names declared types, and the types that are generated for them. */
final class JavaNames {
  private JavaNames() {}

  static JavaName of(TypeElement type) {
    LinkedList<String> names = new LinkedList<>();
    Element element = type;
    while (isType(element)) {
      names.addFirst(element.getSimpleName().toString());
      element = element.getEnclosingElement();
    }
    return new JavaName(((PackageElement) element).getQualifiedName().toString(), names);
  }

  /**
   * The name of the generated type: it nests in that of the nearest declared type around it; where
   * there is none, it is at the top level, and the names of the classes around it are part of its
   * own.
   */
  static JavaName generated(TypeElement type) {
    String name = type.getSimpleName() + suffix(type);
    Element outer = type.getEnclosingElement();
    while (isType(outer) && Kinds.declaring(outer).isEmpty()) {
      name = outer.getSimpleName() + name;
      outer = outer.getEnclosingElement();
    }
    if (outer instanceof PackageElement enclosing) {
      return new JavaName(enclosing.getQualifiedName().toString(), List.of(name));
    }
    JavaName around = generated((TypeElement) outer);
    return new JavaName(
        around.packageName(),
        Stream.concat(around.simpleNames().stream(), Stream.of(name)).toList());
  }

  /** The outermost declared type around a declared type, which is itself where there is none. */
  static TypeElement root(TypeElement type) {
    TypeElement root = type;
    for (Element outer = type; isType(outer); outer = outer.getEnclosingElement()) {
      if (Kinds.declaring(outer).isPresent()) {
        root = (TypeElement) outer;
      }
    }
    return root;
  }

  static boolean isPublic(TypeElement type) {
    return around(type).allMatch(element -> element.getModifiers().contains(Modifier.PUBLIC));
  }

  static boolean isPrivate(TypeElement type) {
    return around(type).anyMatch(element -> element.getModifiers().contains(Modifier.PRIVATE));
  }

  private static Stream<Element> around(TypeElement type) {
    return Stream.iterate((Element) type, JavaNames::isType, Element::getEnclosingElement);
  }

  private static boolean isType(Element element) {
    return element.getKind().isClass() || element.getKind().isInterface();
  }

  private static String suffix(TypeElement type) {
    return switch (Kinds.declaring(type).orElseThrow()) {
      case "NativeLibrary" -> "Binding";
      case "Union" -> "Union";
      case "CEnum" -> "Enum";
      case "Callback" -> "Stub";
      case "Handle" -> "Handle";
      default -> "Struct";
    };
  }
}
