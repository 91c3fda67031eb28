package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.NearMiss;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Allocator;
import dev.gatun.processor.model.NativeType.Nothing;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Variable;
import dev.gatun.processor.model.Variable.Access;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the methods of a library that stand for global variables. */
final class VariableReader {
  private static final String SEGMENT = "java.lang.foreign.MemorySegment";

  private static final List<String> OF_FUNCTIONS =
      List.of("Symbol", "FailsWhen", "OutReturn", "Owned");

  private final Types types;
  private final AbstractMethods methods;
  private final TypeReader reader;
  private final Diagnostics found;
  private final Map<String, ExecutableElement> getters = new LinkedHashMap<>();
  private final Map<String, Variable> read = new LinkedHashMap<>();

  VariableReader(Types types, AbstractMethods methods, TypeReader reader, Diagnostics found) {
    this.types = types;
    this.methods = methods;
    this.reader = reader;
    this.found = found;
  }

  /** The variables behind methods with {@code @Variable}, in their order. */
  List<Variable> read(TypeElement library, List<ExecutableElement> declared) {
    List<ExecutableElement> fitting = declared.stream().filter(this::fits).toList();
    for (ExecutableElement method : fitting) {
      if (isGetter(method)) {
        getters.put(method.getSimpleName().toString(), method);
        getter(method, typesOf(library, method))
            .ifPresent(variable -> read.put(variable.name(), variable));
      }
    }
    List<Variable> variables = new ArrayList<>();
    for (ExecutableElement method : fitting) {
      if (isGetter(method)) {
        Optional.ofNullable(read.get(method.getSimpleName().toString())).ifPresent(variables::add);
      } else if (isAddress(method)) {
        variables.add(address(method));
      } else {
        setter(library, method).ifPresent(variables::add);
      }
    }
    return variables;
  }

  /** Whether the method has one of the forms that a variable is asked for in. */
  private boolean fits(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    for (String ofFunctions : OF_FUNCTIONS) {
      Optional<ElementOrigin> origin = Annotations.origin(method, ofFunctions);
      if (origin.isPresent()) {
        found.report(Problem.VARIABLE_IS_A_FUNCTION, origin.get(), name, ofFunctions);
        return false;
      }
    }
    if (!method.getThrownTypes().isEmpty()) {
      found.report(
          Problem.VARIABLE_THROWS,
          ElementOrigin.of(method),
          name,
          TypeText.of(method.getThrownTypes().getFirst()));
      return false;
    }
    boolean isAddress = isAddress(method);
    boolean fits =
        method.getTypeParameters().isEmpty()
            && (isGetter(method)
                || isSetter(method) && !isAddress
                || isAddress && isSegment(method));
    if (!fits) {
      found.report(
          Problem.VARIABLE_HAS_ANOTHER_FORM,
          ElementOrigin.of(method),
          name,
          isAddress ? "the address" : "a variable",
          isAddress
              ? "MemorySegment " + name + "()"
              : "T " + name + "()' or 'void " + name + "(T value)");
    }
    return fits;
  }

  private Optional<Variable> getter(ExecutableElement method, ExecutableType type) {
    String name = method.getSimpleName().toString();
    Site site = new Site(Place.VARIABLE, name, method, type.getReturnType(), found);
    return reader
        .read(site)
        .map(
            known ->
                new Variable(
                    name, ElementOrigin.of(method), symbol(method), Access.READ, known, List.of()));
  }

  private Variable address(ExecutableElement method) {
    Named symbol = symbol(method);
    NativeType type =
        read.values().stream()
            .filter(variable -> variable.symbol().text().equals(symbol.text()))
            .map(Variable::type)
            .findFirst()
            .orElse(new Nothing());
    return new Variable(
        method.getSimpleName().toString(),
        ElementOrigin.of(method),
        symbol,
        Access.ADDRESS,
        type,
        List.of());
  }

  private Optional<Variable> setter(TypeElement library, ExecutableElement method) {
    String name = method.getSimpleName().toString();
    ExecutableType type = typesOf(library, method);
    TypeMirror written = type.getParameterTypes().getFirst();
    ExecutableElement getter = getters.get(name);
    if (getter == null) {
      found.report(
          Problem.VARIABLE_HAS_NO_GETTER,
          ElementOrigin.of(method),
          name,
          NearMiss.among(name, getters.keySet()),
          TypeText.of(written));
      return Optional.empty();
    }
    Variable known = read.get(name);
    if (known == null) {
      return Optional.empty();
    }
    Optional<Named> other =
        Annotations.named(method, "Variable", "value")
            .filter(named -> !named.text().equals(known.symbol().text()));
    if (other.isPresent()) {
      found.report(
          Problem.VARIABLE_OF_ANOTHER_NAME,
          other.get().origin(),
          name,
          known.symbol().text(),
          other.get().text());
      return Optional.empty();
    }
    TypeMirror given = typesOf(library, getter).getReturnType();
    WrittenType.check(types, getter, given, method, written, found);
    return parameters(method, type, known)
        .map(
            parameters ->
                new Variable(
                    name,
                    ElementOrigin.of(method),
                    new Named(known.symbol().text(), symbol(method).origin()),
                    Access.WRITE,
                    known.type(),
                    parameters));
  }

  private Optional<List<Parameter>> parameters(
      ExecutableElement method, ExecutableType type, Variable known) {
    VariableElement value = method.getParameters().getFirst();
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(
        new Parameter(value.getSimpleName().toString(), ElementOrigin.of(value), known.type()));
    for (int i = 1; i < method.getParameters().size(); i++) {
      VariableElement allocator = method.getParameters().get(i);
      String name = allocator.getSimpleName().toString();
      Site site =
          new Site(Place.PARAMETER, name, allocator, type.getParameterTypes().get(i), found);
      Optional<NativeType> read = reader.read(site);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      if (i > 1 || !(read.get() instanceof Allocator)) {
        return site.refuse(
            Problem.VARIABLE_HAS_ANOTHER_FORM,
            method.getSimpleName(),
            "a variable",
            "void " + method.getSimpleName() + "(T value, Arena lifetime)");
      }
      parameters.add(new Parameter(name, ElementOrigin.of(allocator), read.get()));
    }
    return Optional.of(parameters);
  }

  private Named symbol(ExecutableElement method) {
    Superfluous.checkName(method, "Variable", found);
    return Annotations.namedOrOwn(method, "Variable", "value");
  }

  private ExecutableType typesOf(TypeElement library, ExecutableElement method) {
    return methods.asMember(library, method);
  }

  private static boolean isAddress(ExecutableElement method) {
    return Annotations.flag(Annotations.find(method, "Variable").orElseThrow(), "address");
  }

  private static boolean isSegment(ExecutableElement method) {
    return method.getParameters().isEmpty() && Kinds.is(method.getReturnType(), SEGMENT);
  }

  private static boolean isGetter(ExecutableElement method) {
    return !isAddress(method)
        && method.getParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID;
  }

  private static boolean isSetter(ExecutableElement method) {
    return !method.getParameters().isEmpty() && method.getReturnType().getKind() == TypeKind.VOID;
  }
}
