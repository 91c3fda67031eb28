package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * The members that a view has from others. They come first, at the places that they have there, as
 * a struct of C begins with another; so they come from one chain of interfaces.
 */
final class InheritedMembers {
  private final Types types;
  private final AbstractMethods methods;
  private final Diagnostics found;

  InheritedMembers(Types types, AbstractMethods methods, Diagnostics found) {
    this.types = types;
    this.methods = methods;
    this.found = found;
  }

  /** The abstract methods of a view, those of the interface furthest above it first. */
  List<ExecutableElement> first(TypeElement view) {
    List<ExecutableElement> ordered = new ArrayList<>(methods.of(view));
    Set<Element> declaring = declaring(ordered.stream());
    ordered.sort(
        Comparator.comparing(
            method ->
                declaring.stream()
                    .filter(other -> isBelow(method.getEnclosingElement(), other))
                    .count()));
    return ordered;
  }

  /** The nearest view that a view extends, a tagged union around it aside. */
  Optional<TypeElement> base(TypeElement view) {
    Optional<TypeElement> nearest = Optional.empty();
    for (ExecutableElement method : first(view)) {
      TypeElement parent = (TypeElement) method.getEnclosingElement();
      if (!parent.equals(view) && Kinds.isAggregate(parent) && !Kinds.isSealedUnion(parent)) {
        nearest = Optional.of(parent);
      }
    }
    return nearest;
  }

  /** Reports what would lie at another place than in the interface that it comes from. */
  void check(TypeElement view) {
    Stream<ExecutableElement> twice = methods.twins(view).values().stream();
    List<Element> parents =
        declaring(Stream.concat(methods.of(view).stream(), twice)).stream()
            .filter(parent -> !parent.equals(view))
            .toList();
    for (Element parent : parents) {
      for (Element other : parents) {
        if (parents.indexOf(parent) < parents.indexOf(other)
            && !isBelow(parent, other)
            && !isBelow(other, parent)
            && !(isSealedUnion(parent) && isSealedUnion(other))) {
          found.report(
              Problem.VIEW_HAS_TWO_BASES,
              ElementOrigin.of(view),
              view.getSimpleName(),
              parent.getSimpleName(),
              other.getSimpleName());
          return;
        }
      }
    }
    ElementFilter.methodsIn(view.getEnclosedElements()).stream()
        .filter(method -> method.getParameters().isEmpty())
        .filter(method -> method.getReturnType().getKind() != TypeKind.VOID)
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .forEach(method -> checkNotInherited(view, method));
  }

  private void checkNotInherited(TypeElement view, ExecutableElement method) {
    view.getInterfaces().stream()
        .map(parent -> (TypeElement) ((DeclaredType) parent).asElement())
        .flatMap(parent -> methods.of(parent).stream())
        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
        .filter(other -> other.getParameters().isEmpty())
        .map(other -> (TypeElement) other.getEnclosingElement())
        .filter(parent -> !isSealedUnion(parent))
        .filter(parent -> Kinds.isAggregate(parent) || isAbstract(method))
        .findFirst()
        .ifPresent(
            parent ->
                found.report(
                    Problem.MEMBER_IS_INHERITED,
                    ElementOrigin.of(method),
                    method.getSimpleName(),
                    parent.getSimpleName(),
                    view.getSimpleName()));
  }

  private static boolean isAbstract(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT);
  }

  private static boolean isSealedUnion(Element type) {
    return Kinds.isSealedUnion((TypeElement) type);
  }

  private static Set<Element> declaring(Stream<ExecutableElement> methods) {
    return methods
        .map(ExecutableElement::getEnclosingElement)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean isBelow(Element type, Element parent) {
    return !type.equals(parent)
        && types.isSubtype(types.erasure(type.asType()), types.erasure(parent.asType()));
  }
}
