package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.NearMiss;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Member;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Reads the accessors of a view as the members of its struct, in the order of the getters: those
 * that it inherits first.
 */
final class AccessorReader {
  private final Types types;
  private final AbstractMethods methods;
  private final InheritedMembers inherited;
  private final AggregateReader aggregates;
  private final Diagnostics found;

  AccessorReader(
      Types types,
      AbstractMethods methods,
      InheritedMembers inherited,
      AggregateReader aggregates,
      Diagnostics found) {
    this.types = types;
    this.methods = methods;
    this.inherited = inherited;
    this.aggregates = aggregates;
    this.found = found;
  }

  List<Member> members(TypeElement view) {
    Map<String, ExecutableElement> getters = new LinkedHashMap<>();
    Map<String, ExecutableElement> setters = new LinkedHashMap<>();
    Set<String> refused = new HashSet<>();
    inherited.check(view);
    for (ExecutableElement method : inherited.first(view)) {
      String name = method.getSimpleName().toString();
      if (isGetter(method)) {
        getters.put(name, method);
      } else if (isSetter(method)) {
        if (setters.put(name, method) != null) {
          found.report(Problem.TWO_SETTERS, ElementOrigin.of(method), name);
        }
      } else {
        refused.add(name);
        found.report(Problem.METHOD_IS_NO_ACCESSOR, ElementOrigin.of(method), name);
      }
    }
    getters.values().forEach(getter -> OwnedReader.refuse(getter, found));
    Map<String, Member> members = new LinkedHashMap<>();
    getters.forEach(
        (name, getter) ->
            aggregates
                .member(
                    Place.VIEW_MEMBER,
                    getter,
                    typesOf(view, getter).getReturnType(),
                    setters.containsKey(name),
                    setters.containsKey(name) && hasLifetime(setters.get(name)))
                .ifPresent(member -> members.put(name, member)));
    setters.forEach(
        (name, setter) -> {
          if (members.containsKey(name) || !getters.containsKey(name) && !refused.contains(name)) {
            checkSetter(view, getters, name, setter);
          }
        });
    return List.copyOf(members.values());
  }

  private void checkSetter(
      TypeElement view,
      Map<String, ExecutableElement> getters,
      String name,
      ExecutableElement setter) {
    TypeMirror written = typesOf(view, setter).getParameterTypes().getFirst();
    ExecutableElement getter = getters.get(name);
    if (getter == null) {
      found.report(
          Problem.SETTER_WITHOUT_GETTER,
          ElementOrigin.of(setter),
          name,
          NearMiss.among(name, getters.keySet()),
          TypeText.of(written));
      return;
    }
    TypeMirror read = typesOf(view, getter).getReturnType();
    WrittenType.check(types, getter, read, setter, written, found);
  }

  private ExecutableType typesOf(TypeElement view, ExecutableElement method) {
    return methods.asMember(view, method);
  }

  private static boolean isGetter(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && method.getTypeParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID;
  }

  private static boolean isSetter(ExecutableElement method) {
    return (method.getParameters().size() == 1 || hasLifetime(method))
        && method.getTypeParameters().isEmpty()
        && method.getReturnType().getKind() == TypeKind.VOID;
  }

  private static boolean hasLifetime(ExecutableElement setter) {
    return setter.getParameters().size() == 2
        && Kinds.is(setter.getParameters().get(1).asType(), "java.lang.foreign.Arena");
  }
}
