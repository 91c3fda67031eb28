package dev.gatun.processor.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Collects the names that could mean something else in generated code than they mean there. */
final class ReservedNames {
  /** What generated code uses of {@code java.lang}, which a type of the same package hides. */
  private static final List<String> JAVA_LANG =
      List.of("IllegalArgumentException", "Math", "Object", "Override", "String", "Throwable");

  private final Elements elements;

  ReservedNames(Elements elements) {
    this.elements = elements;
  }

  /** Those for the file that is generated of an outermost type. */
  Set<String> in(TypeElement root) {
    Set<String> names = new TreeSet<>();
    collect(root, names);
    String around = elements.getPackageOf(root).getQualifiedName().toString();
    for (String name : JAVA_LANG) {
      if (elements.getTypeElement(around.isEmpty() ? name : around + "." + name) != null) {
        names.add(name);
      }
    }
    return names;
  }

  private void collect(TypeElement type, Set<String> names) {
    for (Element member : elements.getAllMembers(type)) {
      boolean isOfObject = Kinds.is(member.getEnclosingElement().asType(), "java.lang.Object");
      if (!isOfObject) {
        names.add(member.getSimpleName().toString());
      }
      if (member instanceof ExecutableElement method) {
        method.getParameters().forEach(it -> names.add(it.getSimpleName().toString()));
      }
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> collect(inner, names));
  }
}
