package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.NativeType.HandlePointer;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.plan.HandlePlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes how handles are used by a call, and made of what C gives. */
final class HandleCode {
  private final Scope scope;
  private final HandlePlan plan;
  private final Map<JavaName, String> closers;
  private final Optional<String> library;

  /**
   * Creates the code for the functions of a library.
   *
   * @param closers the methods that close the handles
   * @param library the field of what has to be open for them to be closed, if it can be closed
   */
  HandleCode(
      Scope scope, HandlePlan plan, Map<JavaName, String> closers, Optional<String> library) {
    this.scope = scope;
    this.plan = plan;
    this.closers = closers;
    this.library = library;
  }

  /** The code for functions that only a pointer is known of: what they make belongs to C. */
  static HandleCode ofPointers(Scope scope) {
    return new HandleCode(
        scope, new HandlePlan(scope.unit(), Map.of()), Map.of(), Optional.empty());
  }

  /** The key of the variable that holds a handle during a call. */
  static Object inUse(Parameter parameter) {
    return List.of("in use", parameter);
  }

  /** Declares the resource that keeps a handle from being closed during a call. */
  static CodeBlock use(Parameter parameter, NameAllocator locals, String what) {
    boolean nullable = ((HandlePointer) parameter.type()).nullable();
    return CodeBlock.of(
        "$T $L =$W$T.$L($L, $S)",
        Ffm.HANDLE_IN_USE,
        locals.newName(parameter.name() + "InUse", inUse(parameter)),
        Ffm.OPAQUE_HANDLE,
        nullable ? "useNullable" : "use",
        locals.get(parameter),
        what);
  }

  /** A handle that belongs to C. */
  static CodeBlock ofC(Scope scope, HandlePointer handle, CodeBlock pointer, String what) {
    return of(scope, handle, pointer, CodeBlock.of("$T.OF_C", Ffm.OWNERSHIP), what);
  }

  /** The handle that a function of the library made. */
  CodeBlock made(Function function, CodeBlock pointer, NameAllocator locals, String what) {
    HandlePointer handle = (HandlePointer) function.result();
    Optional<CodeBlock> closer = closer(handle);
    Optional<CodeBlock> owner =
        plan.owner(function).map(it -> CodeBlock.of("$L", locals.get(inUse(it))));
    CodeBlock ownership =
        closer.isEmpty()
            ? owner
                .map(it -> CodeBlock.of("$T.within($L)", Ffm.OWNERSHIP, it))
                .orElse(CodeBlock.of("$T.OF_C", Ffm.OWNERSHIP))
            : CodeBlock.of(
                "$T.of($L$L)$L",
                Ffm.OWNERSHIP,
                closer.get(),
                owner.map(it -> CodeBlock.of(", $L", it)).orElse(CodeBlock.of("")),
                library.map(it -> CodeBlock.of(".in($L)", it)).orElse(CodeBlock.of("")));
    return of(scope, handle, pointer, ownership, what);
  }

  /** What closes a handle that a function of the library made, if Java does. */
  Optional<CodeBlock> closer(HandlePointer handle) {
    return Optional.ofNullable(closers.get(handle.type()))
        .map(name -> CodeBlock.of("this::$L", name));
  }

  private static CodeBlock of(
      Scope scope, HandlePointer handle, CodeBlock pointer, CodeBlock ownership, String what) {
    return handle.nullable()
        ? CodeBlock.of(
            "$T.ofNullable($Z$L,$W$L)", scope.generated(handle.type()), pointer, ownership)
        : CodeBlock.of(
            "$T.of($Z$L,$W$L,$W$S)", scope.generated(handle.type()), pointer, ownership, what);
  }
}
