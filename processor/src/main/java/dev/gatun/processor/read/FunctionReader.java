package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a method as a C function, or as the function behind a callback. */
final class FunctionReader {
  private static final String ERRNO_EXCEPTION = "dev.gatun.runtime.ErrnoException";

  private final TypeReader types;
  private final Diagnostics found;

  FunctionReader(TypeReader types, Diagnostics found) {
    this.types = types;
    this.found = found;
  }

  Optional<Function> ofLibrary(ExecutableElement method, ExecutableType type) {
    boolean throwsErrno = false;
    for (TypeMirror thrown : type.getThrownTypes()) {
      requireKnown(thrown);
      if (thrown.toString().equals(ERRNO_EXCEPTION)) {
        throwsErrno = true;
      } else {
        found.report(
            Problem.EXCEPTION_IS_NOT_UNDERSTOOD,
            ElementOrigin.of(method),
            method.getSimpleName(),
            simple(thrown));
      }
    }
    return read(method, type, Place.PARAMETER, Place.RESULT, throwsErrno);
  }

  Optional<Function> ofCallback(ExecutableElement method, ExecutableType type) {
    return read(method, type, Place.CALLBACK_PARAMETER, Place.CALLBACK_RESULT, false);
  }

  private Optional<Function> read(
      ExecutableElement method,
      ExecutableType type,
      Place parameter,
      Place result,
      boolean throwsErrno) {
    String name = method.getSimpleName().toString();
    if (!method.getTypeParameters().isEmpty()) {
      found.report(Problem.METHOD_IS_GENERIC, ElementOrigin.of(method), name);
      return Optional.empty();
    }
    if (method.isVarArgs() && !Annotations.has(method.getParameters().getLast(), "Variadic")) {
      found.report(
          Problem.VARARGS_WITHOUT_VARIADIC,
          ElementOrigin.of(method.getParameters().getLast()),
          name,
          method.getParameters().getLast().getSimpleName());
      return Optional.empty();
    }
    Optional<NativeType> returned =
        types.read(new Site(result, name, method, type.getReturnType(), found));
    Optional<List<Parameter>> parameters = parameters(method, type, parameter);
    if (returned.isEmpty() || parameters.isEmpty()) {
      return Optional.empty();
    }
    Optional<AnnotationMirror> symbol = Annotations.find(method, "Symbol");
    return Optional.of(
        new Function(
            name,
            ElementOrigin.of(method),
            symbol.map(mirror -> symbol(method, mirror)).orElseGet(() -> plain(method)),
            returned.get(),
            parameter == Place.PARAMETER
                ? OutReturnReader.read(method, throwsErrno, found)
                : Optional.empty(),
            freedBy(method, returned.get(), parameter),
            parameters.get(),
            symbol.map(mirror -> Annotations.flag(mirror, "optional")).orElse(false),
            symbol.map(mirror -> Annotations.flag(mirror, "critical")).orElse(false),
            throwsErrno));
  }

  /** What a callback returns is not Java's to free. */
  private Optional<Named> freedBy(ExecutableElement method, NativeType result, Place parameter) {
    if (parameter == Place.PARAMETER) {
      return OwnedReader.read(method, result, found);
    }
    OwnedReader.refuse(method, found);
    return Optional.empty();
  }

  private Optional<List<Parameter>> parameters(
      ExecutableElement method, ExecutableType type, Place place) {
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      String name = parameter.getSimpleName().toString();
      Site site = new Site(place, name, parameter, type.getParameterTypes().get(i), found);
      boolean isVariadic = site.has("Variadic");
      boolean isOpen = method.isVarArgs() && i == method.getParameters().size() - 1;
      (isVariadic ? new VariadicUse(types, site).read(isOpen) : types.read(site))
          .map(read -> new Parameter(name, ElementOrigin.of(parameter), read, isVariadic))
          .ifPresent(parameters::add);
    }
    return parameters.size() == method.getParameters().size()
        ? Optional.of(parameters)
        : Optional.empty();
  }

  private static Named symbol(ExecutableElement method, AnnotationMirror mirror) {
    return Annotations.written(mirror, "value")
        .map(value -> new Named(Annotations.text(value), ElementOrigin.of(method, mirror, value)))
        .orElseGet(() -> plain(method));
  }

  private static Named plain(ExecutableElement method) {
    return new Named(method.getSimpleName().toString(), ElementOrigin.of(method));
  }

  private static void requireKnown(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      throw new IncompleteException(type.toString());
    }
  }

  private static String simple(TypeMirror type) {
    String name = type.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
