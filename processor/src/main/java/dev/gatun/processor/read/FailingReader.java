package dev.gatun.processor.read;

import dev.gatun.annotation.CType;
import dev.gatun.annotation.Outcome;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.Encoding;
import dev.gatun.processor.model.Failing;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.Thrown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads when a function failed, and what it throws then. */
final class FailingReader {
  private static final String RUNTIME = "dev.gatun.runtime.";

  private final Visibility visibility;
  private final Diagnostics found;

  FailingReader(Visibility visibility, Diagnostics found) {
    this.visibility = visibility;
    this.found = found;
  }

  /** What a method says of failures, if it throws something. */
  Optional<Failing> read(ExecutableElement method, ExecutableType type) {
    List<? extends TypeMirror> thrown = type.getThrownTypes();
    thrown.forEach(IncompleteException::unlessKnown);
    Optional<AnnotationMirror> condition = Annotations.find(method, "FailsWhen");
    if (thrown.size() > 1) {
      found.report(
          Problem.TWO_EXCEPTIONS,
          ElementOrigin.of(method),
          method.getSimpleName(),
          TypeText.of(thrown.get(0)),
          TypeText.of(thrown.get(1)));
      return Optional.empty();
    }
    if (thrown.isEmpty() || thrown.getFirst().getKind() != TypeKind.DECLARED) {
      condition.ifPresent(
          mirror ->
              found.report(
                  Problem.CONDITION_WITHOUT_EXCEPTION,
                  ElementOrigin.of(method, mirror),
                  method.getSimpleName()));
      return Optional.empty();
    }
    TypeElement exception = (TypeElement) ((DeclaredType) thrown.getFirst()).asElement();
    return thrown(method, exception).map(known -> failing(method, condition, known));
  }

  private static Failing failing(
      ExecutableElement method, Optional<AnnotationMirror> condition, Thrown thrown) {
    Origin plain = ElementOrigin.of(method);
    if (condition.isEmpty()) {
      return new Failing(plain, Optional.empty(), List.of(), Optional.empty(), thrown);
    }
    AnnotationMirror mirror = condition.get();
    Outcome outcome = Outcome.valueOf(Annotations.constant(mirror, "value"));
    return new Failing(
        ElementOrigin.of(method, mirror, "value"),
        Optional.of(outcome),
        Annotations.list(mirror, "except").stream()
            .map(
                value ->
                    new Failing.Exempt(
                        Annotations.number(value), ElementOrigin.of(method, mirror, value)))
            .toList(),
        Annotations.named(method, "FailsWhen", "message").filter(name -> !name.text().isEmpty()),
        thrown);
  }

  private Optional<Thrown> thrown(ExecutableElement method, TypeElement exception) {
    JavaName name = JavaNames.of(exception);
    return switch (name.qualified()) {
      case RUNTIME + "ErrnoException" -> Optional.of(new Thrown.Errno(name));
      case RUNTIME + "LastErrorException" -> Optional.of(new Thrown.LastError(name));
      case RUNTIME + "StatusException" -> Optional.of(new Thrown.Status(name));
      default -> own(method, exception);
    };
  }

  private Optional<Thrown> own(ExecutableElement method, TypeElement exception) {
    String obstacle = obstacle(exception);
    if (!obstacle.isEmpty()) {
      found.report(
          Problem.EXCEPTION_CANNOT_BE_BUILT,
          visibility.origin(method),
          exception.getSimpleName(),
          method.getSimpleName(),
          "it is " + obstacle,
          "throw a class that the generated code can create");
      return Optional.empty();
    }
    List<List<NativeType>> constructors = new ArrayList<>();
    for (ExecutableElement constructor :
        ElementFilter.constructorsIn(exception.getEnclosedElements())) {
      if (constructor.getModifiers().contains(Modifier.PUBLIC) && !constructor.isVarArgs()) {
        parameters(constructor).ifPresent(constructors::add);
      }
    }
    constructors.sort(Comparator.comparingInt(FailingReader::rank));
    return Optional.of(new Thrown.Own(JavaNames.of(exception), constructors));
  }

  /** What keeps generated code from creating an exception; empty if nothing does. */
  private String obstacle(TypeElement exception) {
    if (JavaNames.isPrivate(exception)) {
      return "private";
    }
    if (!visibility.sees(exception)) {
      return "not visible here";
    }
    if (exception.getModifiers().contains(Modifier.ABSTRACT)) {
      return "abstract";
    }
    boolean isInner =
        exception.getEnclosingElement() instanceof TypeElement outer
            && !Kinds.isInterface(outer)
            && !exception.getModifiers().contains(Modifier.STATIC);
    return isInner ? "an inner class, which needs an object around it" : "";
  }

  /** The parameters, if they are a message and a code at most. */
  private Optional<List<NativeType>> parameters(ExecutableElement constructor) {
    List<NativeType> types = new ArrayList<>();
    for (VariableElement parameter : constructor.getParameters()) {
      type(parameter.asType()).ifPresent(types::add);
    }
    long texts = types.stream().filter(Text.class::isInstance).count();
    boolean fits =
        types.size() == constructor.getParameters().size()
            && texts <= 1
            && types.size() - texts <= 1;
    return fits ? Optional.of(types) : Optional.empty();
  }

  private Optional<NativeType> type(TypeMirror type) {
    return switch (type.getKind()) {
      case INT -> Optional.of(new Scalar(CType.INT, Carrier.INT));
      case LONG -> Optional.of(new Scalar(CType.INT64_T, Carrier.LONG));
      case DECLARED -> declared((TypeElement) ((DeclaredType) type).asElement());
      default -> Optional.empty();
    };
  }

  private Optional<NativeType> declared(TypeElement type) {
    if (Kinds.is(type.asType(), "java.lang.String")) {
      return Optional.of(new Text(Encoding.UTF_8, false));
    }
    return Annotations.has(type, "CEnum")
        ? Optional.of(new Enumerated(JavaNames.of(type), CType.INT))
        : Optional.empty();
  }

  /** The order in which constructors are preferred. */
  private static int rank(List<NativeType> parameters) {
    int code =
        parameters.stream()
            .mapToInt(
                type ->
                    switch (type) {
                      case Enumerated enumerated -> 0;
                      case Scalar scalar -> scalar.carrier() == Carrier.INT ? 1 : 2;
                      default -> 0;
                    })
            .sum();
    int form =
        parameters.size() == 2
            ? parameters.getFirst() instanceof Text ? 0 : 1
            : parameters.isEmpty() ? 4 : parameters.getFirst() instanceof Text ? 2 : 3;
    return form * 3 + code;
  }
}
