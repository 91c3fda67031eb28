package dev.gatun.processor.read;

import dev.gatun.processor.model.MethodWithBody;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Lists the methods that an implementation of an interface has to have. */
final class AbstractMethods {
  private final Elements elements;
  private final Types types;

  AbstractMethods(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * The abstract methods of an interface, inherited ones last, each kind in the order of the
   * source.
   */
  List<ExecutableElement> of(TypeElement type) {
    Set<Element> members = new LinkedHashSet<>(elements.getAllMembers(type));
    Map<Name, List<ExecutableElement>> named = new HashMap<>();
    List<ExecutableElement> methods = new ArrayList<>();
    for (ExecutableElement method : all(type)) {
      List<ExecutableElement> others =
          named.computeIfAbsent(method.getSimpleName(), name -> new ArrayList<>());
      if (isAmong(members, method)
          && others.stream().noneMatch(other -> isSame(type, other, method))) {
        others.add(method);
        methods.add(method);
      }
    }
    return methods;
  }

  /** For inherited methods, others of the same signature that are inherited from elsewhere. */
  Map<ExecutableElement, ExecutableElement> twins(TypeElement type) {
    Map<Name, List<ExecutableElement>> named =
        all(type).stream().collect(Collectors.groupingBy(ExecutableElement::getSimpleName));
    Map<ExecutableElement, ExecutableElement> twins = new HashMap<>();
    for (ExecutableElement method : of(type)) {
      if (!method.getEnclosingElement().equals(type)) {
        named.get(method.getSimpleName()).stream()
            .filter(other -> !other.equals(method) && isSame(type, other, method))
            .filter(other -> !isBelow(method.getEnclosingElement(), other.getEnclosingElement()))
            .findFirst()
            .ifPresent(other -> twins.put(method, other));
      }
    }
    return twins;
  }

  private boolean isBelow(Element type, Element parent) {
    return types.isSubtype(type.asType(), types.erasure(parent.asType()));
  }

  /** All that are declared in an interface and those above it, overridden ones included. */
  private List<ExecutableElement> all(TypeElement type) {
    List<ExecutableElement> methods = new ArrayList<>();
    collect(type, new LinkedHashSet<>(), methods);
    return methods;
  }

  /** The methods with a body that an implementation of an interface inherits. */
  List<ExecutableElement> defaultsOf(TypeElement type) {
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(method -> method.getModifiers().contains(Modifier.DEFAULT))
        .toList();
  }

  /** The same by their names, which could be those of methods of the generated class. */
  List<MethodWithBody> withBody(TypeElement type) {
    return defaultsOf(type).stream()
        .map(
            method ->
                new MethodWithBody(
                    method.getSimpleName().toString(),
                    method.getParameters().stream()
                        .map(parameter -> TypeText.of(parameter.asType()))
                        .collect(Collectors.joining(", ")),
                    ElementOrigin.of(method)))
        .toList();
  }

  /** The types of a method, as they are where the interface inherits it. */
  ExecutableType asMember(TypeElement type, ExecutableElement method) {
    return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
  }

  /** Whether every object has the method already, as {@code Comparator} repeats {@code equals}. */
  private boolean isOfObject(ExecutableElement method) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .filter(inherited -> inherited.getModifiers().contains(Modifier.PUBLIC))
        .filter(inherited -> inherited.getSimpleName().equals(method.getSimpleName()))
        .anyMatch(
            inherited ->
                types.isSubsignature(
                    (ExecutableType) inherited.asType(), (ExecutableType) method.asType()));
  }

  /** Whether two methods have one signature where an interface inherits them. */
  private boolean isSame(TypeElement type, ExecutableElement a, ExecutableElement b) {
    return a.getSimpleName().equals(b.getSimpleName())
        && types.isSubsignature(asMember(type, a), asMember(type, b));
  }

  /** Not all compilers give an inherited method of a generic interface as the same object. */
  private static boolean isAmong(Set<Element> members, ExecutableElement method) {
    return members.contains(method)
        || members.stream()
            .filter(ExecutableElement.class::isInstance)
            .map(ExecutableElement.class::cast)
            .filter(member -> member.getSimpleName().equals(method.getSimpleName()))
            .filter(member -> member.getEnclosingElement().equals(method.getEnclosingElement()))
            .anyMatch(member -> member.getParameters().size() == method.getParameters().size());
  }

  private void collect(TypeElement type, Set<TypeElement> seen, List<ExecutableElement> methods) {
    if (!seen.add(type)) {
      return;
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getModifiers().contains(Modifier.ABSTRACT) && !isOfObject(method)) {
        methods.add(method);
      }
    }
    for (TypeMirror parent : type.getInterfaces()) {
      IncompleteException.unlessKnown(parent);
      collect((TypeElement) types.asElement(parent), seen, methods);
    }
  }
}
