package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.Handle;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.MethodWithBody;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads an interface with {@code @Handle}. */
final class HandleReader {
  /** The static methods of the class that all generated ones extend, and that they see. */
  private static final Set<String> INHERITED =
      Set.of(
          "use(Object, String)",
          "useNullable(Object, String)",
          "pointer(Object, String)",
          "embed(Object, SegmentAllocator, String)",
          "close(OpaqueHandle)",
          "of(MemorySegment, Ownership, String)",
          "ofNullable(MemorySegment, Ownership)");

  private final AbstractMethods methods;
  private final FunctionReader functions;
  private final Set<TypeElement> references;
  private final Diagnostics found;

  HandleReader(
      AbstractMethods methods, TypeReader types, Set<TypeElement> references, Diagnostics found) {
    this.methods = methods;
    this.functions = new FunctionReader(types, found);
    this.references = references;
    this.found = found;
  }

  Optional<Declaration> read(Header header) {
    TypeElement type = header.type();
    String name = type.getSimpleName().toString();
    if (!Kinds.isInterface(type)) {
      found.report(Problem.HANDLE_IS_NOT_AN_INTERFACE, header.origin(), name, Kinds.describe(type));
      return Optional.empty();
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      found.report(Problem.HANDLE_IS_SEALED, header.origin(), name);
      return Optional.empty();
    }
    for (MethodWithBody method : methods.withBody(type)) {
      if (INHERITED.contains(method.signature())) {
        found.report(Problem.METHOD_WITH_BODY_IS_TAKEN, method.origin(), method.signature());
      }
    }
    AnnotationMirror handle = Annotations.find(type, "Handle").orElseThrow();
    Optional<ExecutableElement> close = close(type);
    Optional<AnnotationValue> written =
        Annotations.written(handle, "close").filter(value -> !Annotations.text(value).isEmpty());
    if (found.hasErrors()) {
      return Optional.empty();
    }
    boolean isCloseable = Kinds.isA(type, "java.lang.AutoCloseable");
    if (written.isPresent() && (!isCloseable || close.isEmpty())) {
      found.report(
          Problem.HANDLE_IS_NOT_CLOSEABLE,
          ElementOrigin.of(type, handle, written.get()),
          name,
          Annotations.text(written.get()));
    } else if (written.isEmpty() && (isCloseable || close.isPresent())) {
      found.report(Problem.HANDLE_HAS_NO_FUNCTION_TO_CLOSE, header.origin(), name);
    }
    Optional<Handle.Owner> owner = owner(type, handle);
    if (found.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        new Handle(
            header.name(),
            header.generated(),
            header.origin(),
            header.isPublic(),
            header.cName("Handle"),
            written.map(value -> function(header, close.orElseThrow(), handle, value)),
            owner));
  }

  private Function function(
      Header header, ExecutableElement close, AnnotationMirror handle, AnnotationValue written) {
    TypeElement type = header.type();
    return functions.ofHandle(
        type.getSimpleName().toString(),
        Annotations.named(type, handle, written),
        close,
        methods.asMember(type, close));
  }

  /** The method that closes; no other is allowed. */
  private Optional<ExecutableElement> close(TypeElement type) {
    Optional<ExecutableElement> close = Optional.empty();
    for (ExecutableElement method : methods.of(type)) {
      boolean closes =
          method.getSimpleName().contentEquals("close")
              && method.getParameters().isEmpty()
              && method.getTypeParameters().isEmpty()
              && method.getReturnType().getKind() == TypeKind.VOID;
      if (closes) {
        close = Optional.of(method);
      } else {
        found.report(
            Problem.HANDLE_HAS_METHODS,
            ElementOrigin.of(method.getEnclosingElement().equals(type) ? method : type),
            type.getSimpleName(),
            method.getSimpleName());
      }
    }
    return close;
  }

  private Optional<Handle.Owner> owner(TypeElement type, AnnotationMirror handle) {
    Optional<AnnotationValue> written = Annotations.written(handle, "belongsTo");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    ElementOrigin origin = ElementOrigin.of(type, handle, written.get());
    TypeMirror owner = Annotations.classOf(written.get());
    if (owner instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && Annotations.has(element, "Handle")) {
      references.add(element);
      return Optional.of(new Handle.Owner(JavaNames.of(element), origin));
    }
    if (owner.getKind() != TypeKind.VOID) {
      found.report(
          Problem.HANDLE_BELONGS_TO_NO_HANDLE, origin, type.getSimpleName(), simple(owner));
    }
    return Optional.empty();
  }

  private static String simple(TypeMirror owner) {
    return owner instanceof DeclaredType declared
        ? declared.asElement().getSimpleName().toString()
        : TypeText.of(owner);
  }
}
