package dev.gatun.processor.read;

import dev.gatun.annotation.Threading;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Conduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads how the calls of a library are made, and whether it is closed. */
final class ConductReader {
  private final Types types;
  private final AbstractMethods methods;
  private final Diagnostics found;

  ConductReader(Types types, AbstractMethods methods, Diagnostics found) {
    this.types = types;
    this.methods = methods;
    this.found = found;
  }

  /** Whether a method of a library unloads it, and is no function of C. */
  static boolean isClose(TypeElement library, ExecutableElement method) {
    return Kinds.isA(library, "java.lang.AutoCloseable")
        && method.getSimpleName().contentEquals("close")
        && method.getParameters().isEmpty()
        && method.getReturnType().getKind() == TypeKind.VOID;
  }

  Conduct read(Header header) {
    TypeElement type = header.type();
    Optional<ExecutableElement> close =
        methods.of(type).stream().filter(method -> isClose(type, method)).findFirst();
    close.ifPresent(method -> check(header, method));
    List<Conduct.Parent> parents = new ArrayList<>();
    collect(type, parents);
    AnnotationMirror library = Annotations.find(type, "NativeLibrary").orElseThrow();
    return new Conduct(
        threading(library),
        Annotations.written(library, "threading")
            .map(value -> ElementOrigin.of(type, library, value))
            .orElseGet(() -> ElementOrigin.of(type, library)),
        parents,
        close.isPresent());
  }

  private void check(Header header, ExecutableElement close) {
    TypeElement declaring = (TypeElement) close.getEnclosingElement();
    if (declaring.getQualifiedName().toString().startsWith("java.")) {
      found.report(
          Problem.LIBRARY_CLOSE_IS_NOT_DECLARED,
          header.origin(),
          header.type().getSimpleName(),
          declaring.getSimpleName());
      return;
    }
    Stream.of("Symbol", "Variable", "FailsWhen")
        .filter(annotation -> Annotations.has(close, annotation))
        .findFirst()
        .ifPresent(
            annotation ->
                found.report(
                    Problem.LIBRARY_CLOSE_IS_NO_FUNCTION,
                    Annotations.origin(close, annotation).orElseThrow(),
                    header.type().getSimpleName(),
                    annotation));
    close.getThrownTypes().stream()
        .findFirst()
        .ifPresent(
            thrown ->
                found.report(
                    Problem.LIBRARY_CLOSE_THROWS, ElementOrigin.of(close), TypeText.of(thrown)));
  }

  private void collect(TypeElement type, List<Conduct.Parent> parents) {
    for (TypeMirror parent : type.getInterfaces()) {
      TypeElement element = (TypeElement) types.asElement(parent);
      Annotations.find(element, "NativeLibrary")
          .map(
              library -> new Conduct.Parent(element.getSimpleName().toString(), threading(library)))
          .ifPresent(parents::add);
      collect(element, parents);
    }
  }

  private static Threading threading(AnnotationMirror library) {
    return Threading.valueOf(Annotations.constant(library, "threading"));
  }
}
