package dev.gatun.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Collects the names that could mean something else in generated code than they mean there. */
final class ReservedNames {
  private final Elements elements;

  /** The names of {@code java.lang} that types of a package hide, by the package. */
  private final Map<PackageElement, List<String>> hidden = new HashMap<>();

  ReservedNames(Elements elements) {
    this.elements = elements;
  }

  /** Those for the file that is generated of an outermost type. */
  Set<String> in(TypeElement root) {
    Set<String> names = new TreeSet<>();
    collect(root, names);
    names.addAll(hidden.computeIfAbsent(elements.getPackageOf(root), this::hiddenIn));
    return names;
  }

  private List<String> hiddenIn(PackageElement around) {
    return ElementFilter.typesIn(around.getEnclosedElements()).stream()
        .map(type -> type.getSimpleName().toString())
        .filter(name -> elements.getTypeElement("java.lang." + name) != null)
        .toList();
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
