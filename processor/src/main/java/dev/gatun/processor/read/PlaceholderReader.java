package dev.gatun.processor.read;

import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Placeholder;
import dev.gatun.processor.model.Placeholder.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the names of types that were refused, whatever is wrong with them. */
final class PlaceholderReader {
  private final Elements elements;
  private final Map<JavaName, TypeElement> declared = new LinkedHashMap<>();

  /** Of two types with the same generated name, the first counts. */
  PlaceholderReader(Elements elements, Iterable<TypeElement> types) {
    this.elements = elements;
    types.forEach(type -> declared.putIfAbsent(JavaNames.generated(type), type));
  }

  Placeholder read(TypeElement type) {
    JavaName generated = JavaNames.generated(type);
    Set<String> methods =
        ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
            .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
            .filter(method -> !isOfObject(method))
            .map(method -> method.getSimpleName().toString())
            .collect(Collectors.toSet());
    List<Placeholder> inner = new ArrayList<>();
    declared.forEach(
        (name, other) -> {
          if (name.isMemberOf(generated)) {
            inner.add(read(other));
          }
        });
    return new Placeholder(
        JavaNames.of(type),
        generated,
        form(type),
        JavaNames.isPublic(type),
        !JavaNames.isPrivate(type),
        canBeImplemented(type, methods),
        methods,
        inner);
  }

  /** A class has methods of its own, which no interface can have otherwise. */
  private static boolean canBeImplemented(TypeElement type, Set<String> methods) {
    return Kinds.isInterface(type)
        && !type.getModifiers().contains(Modifier.SEALED)
        && !methods.contains("clone")
        && !methods.contains("finalize");
  }

  private static boolean isOfObject(ExecutableElement method) {
    return method.getEnclosingElement().toString().equals("java.lang.Object");
  }

  private static Form form(TypeElement type) {
    return switch (Kinds.declaring(type).orElseThrow()) {
      case "NativeLibrary" -> Form.LIBRARY;
      case "CEnum" -> Form.ENUM;
      case "Callback" -> Form.CALLBACK;
      case "Handle" -> Form.HANDLE;
      default ->
          Kinds.isSealedUnion(type)
              ? areViews(type) ? Form.UNION_OF_VIEWS : Form.RECORD
              : Kinds.isInterface(type) ? Form.VIEW : Form.RECORD;
    };
  }

  private static boolean areViews(TypeElement union) {
    return PermittedTypes.areViews(PermittedTypes.of(union));
  }
}
