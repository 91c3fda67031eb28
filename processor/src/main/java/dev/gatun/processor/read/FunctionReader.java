package dev.gatun.processor.read;

import dev.gatun.annotation.CType;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.Failing;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.Nothing;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.NativeType.UserObject;
import dev.gatun.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;

/** Reads a method as a C function, or as the function behind a callback. */
final class FunctionReader {
  private final TypeReader types;
  private final FailingReader failures;
  private final Diagnostics found;

  FunctionReader(TypeReader types, Diagnostics found) {
    this.types = types;
    this.found = found;
    this.failures = new FailingReader(types.visibility(), found);
  }

  Optional<Function> ofLibrary(ExecutableElement method, ExecutableType type) {
    return read(method, type, Place.PARAMETER, Place.RESULT, failures.read(method, type));
  }

  /** The function that closes a handle: it takes the pointer, and may return a status. */
  Function ofHandle(String handle, Named symbol, ExecutableElement close, ExecutableType type) {
    boolean isInherited = close.getEnclosingElement().toString().startsWith("java.");
    Optional<Failing> failing = isInherited ? Optional.empty() : failures.read(close, type);
    String parameter = handle.substring(0, 1).toLowerCase(Locale.ROOT) + handle.substring(1);
    return new Function(
        "close",
        ElementOrigin.of(close),
        symbol,
        Optional.empty(),
        failing.isPresent() ? new Scalar(CType.INT, Carrier.INT) : new Nothing(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Parameter(parameter, ElementOrigin.of(close), new Address(false))),
        false,
        false,
        false,
        failing);
  }

  Optional<Function> ofCallback(ExecutableElement method, ExecutableType type) {
    return read(method, type, Place.CALLBACK_PARAMETER, Place.CALLBACK_RESULT, Optional.empty());
  }

  private Optional<Function> read(
      ExecutableElement method,
      ExecutableType type,
      Place parameter,
      Place result,
      Optional<Failing> failing) {
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
    Superfluous.checkName(method, "Symbol", found);
    Optional<AnnotationMirror> symbol = Annotations.find(method, "Symbol");
    return Optional.of(
        new Function(
            name,
            ElementOrigin.of(method),
            Annotations.namedOrOwn(method, "Symbol", "value"),
            Annotations.named(method, "Symbol", "version"),
            returned.get(),
            parameter == Place.PARAMETER
                ? OutReturnReader.read(method, !type.getThrownTypes().isEmpty(), found)
                : Optional.empty(),
            freedBy(method, returned.get(), parameter),
            parameters.get(),
            symbol.map(mirror -> Annotations.flag(mirror, "optional")).orElse(false),
            symbol.map(mirror -> Annotations.flag(mirror, "critical")).orElse(false),
            symbol.map(mirror -> Annotations.flag(mirror, "blocking")).orElse(false),
            failing));
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
          .map(read -> parameter(name, site, read, parameter))
          .ifPresent(parameters::add);
    }
    return parameters.size() == method.getParameters().size()
        ? Optional.of(retained(parameters))
        : Optional.empty();
  }

  private static Parameter parameter(
      String name, Site site, NativeType type, VariableElement declared) {
    boolean isOnce =
        Annotations.find(declared, "Retained").stream()
            .anyMatch(retained -> Annotations.flag(retained, "once"));
    return new Parameter(
        name, site.origin(), type, site.has("Variadic"), site.has("Retained"), isOnce);
  }

  /** User data lives as long as the callbacks beside it. */
  private static List<Parameter> retained(List<Parameter> parameters) {
    return parameters.stream()
        .filter(Parameter::isRetained)
        .findFirst()
        .map(
            kept ->
                parameters.stream()
                    .map(it -> it.type() instanceof UserObject ? it.retainedAs(kept) : it)
                    .toList())
        .orElse(parameters);
  }
}
