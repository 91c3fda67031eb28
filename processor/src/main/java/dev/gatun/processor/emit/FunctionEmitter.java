package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.gatun.processor.layout.Argument;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType.Allocator;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.HandlePointer;
import dev.gatun.processor.model.NativeType.Nothing;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.plan.CallPlan;
import dev.gatun.processor.plan.Captured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the method that calls one function. */
final class FunctionEmitter {
  private final Scope scope;
  private final CallPlan plan;
  private final Function function;
  private final Callee callee;
  private final String shape;
  private final String owner;
  private final Optional<OwnedCode> owned;
  private final HandleCode handles;
  private final Optional<ConductCode> conduct;
  private final NameAllocator locals;
  private final Optional<RetainedCode> retained;

  /**
   * Creates the emitter.
   *
   * @param owner what has the function, as messages name it
   * @param callee the function in C
   * @param shape the class that holds the handle
   * @param owned how the result is freed, if it is
   * @param handles how the handles that it makes are closed
   * @param conduct on which thread it is called, where a library says so
   * @param reserved the names that the method needs for fields
   */
  FunctionEmitter(
      Scope scope,
      String owner,
      CallPlan plan,
      Callee callee,
      String shape,
      Optional<OwnedCode> owned,
      HandleCode handles,
      Optional<ConductCode> conduct,
      Set<String> reserved) {
    this.scope = scope;
    this.owner = owner;
    this.plan = plan;
    this.handles = handles;
    this.conduct = conduct;
    this.function = plan.function();
    this.callee = callee;
    this.shape = shape;
    this.owned = owned;
    this.locals = scope.locals();
    reserved.forEach(locals::newName);
    function.parameters().forEach(parameter -> locals.newName(parameter.name(), parameter));
    String captured = plan.shape().captured() == Captured.LAST_ERROR ? "lastError" : "errno";
    locals.newName(captured, "errno");
    List.of("call", "retained", "returned", "message", "i", "e")
        .forEach(name -> locals.newName(name, name));
    this.retained = RetainedCode.of(plan, locals);
  }

  MethodSpec emit() {
    return method(function.name())
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .build();
  }

  /** A method of the generated class alone. */
  MethodSpec emitHidden(String name) {
    return method(name).addModifiers(Modifier.PRIVATE).build();
  }

  private MethodSpec.Builder method(String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addJavadoc("{@code $L}$L.\n", callee.declaration(), version())
            .returns(Scope.declared(function.result()));
    function
        .parameters()
        .forEach(
            parameter ->
                method.addParameter(Scope.declared(parameter.type()), locals.get(parameter)));
    failure().flatMap(FailureCode::declared).ifPresent(method::addException);
    method.varargs(plan.varargs().isPresent());
    conduct.ifPresent(it -> it.begin(method, again(name), isVoid(), function.isBlocking(), name()));
    method.addCode(callee.lookup());
    owned.ifPresent(it -> it.find(method));
    method.beginControlFlow("try$L", resources());
    body(method);
    String caught = locals.get("e");
    method
        .nextControlFlow("catch ($T $L)", Ffm.THROWABLE, caught)
        .addStatement("throw $T.unchecked($L)", Ffm.LINKING, caught)
        .endControlFlow();
    conduct.ifPresent(it -> it.end(method));
    return method;
  }

  /** The call of the method itself, by another thread. */
  private CodeBlock again(String name) {
    return CodeBlock.of(
        "$L($L)",
        name,
        function.parameters().stream()
            .map(parameter -> CodeBlock.of("$L", locals.get(parameter)))
            .collect(CodeBlock.joining(", ")));
  }

  private boolean isVoid() {
    return function.result() instanceof Nothing;
  }

  private CodeBlock version() {
    return function
        .version()
        .map(it -> CodeBlock.of(" of version {@code $L}", it.text()))
        .orElse(CodeBlock.of(""));
  }

  /** What the call uses until it is over. */
  private CodeBlock resources() {
    List<CodeBlock> resources = new ArrayList<>();
    if (plan.usesTemporaries()) {
      resources.add(
          CodeBlock.of(
              "$T $L = $T.open($L)",
              Ffm.TEMPORARIES,
              locals.get("call"),
              Ffm.TEMPORARIES,
              passesCallbacks() ? "symbols" : ""));
    }
    for (Parameter parameter : function.parameters()) {
      if (parameter.type() instanceof HandlePointer) {
        resources.add(HandleCode.use(parameter, locals, name() + ": " + parameter.name()));
      }
    }
    retained.ifPresent(it -> resources.add(it.resource(name(), passesCallbacks())));
    return resources.isEmpty()
        ? CodeBlock.of("")
        : resources.stream().collect(CodeBlock.joining(";\n    ", " (", ")"));
  }

  private void body(MethodSpec.Builder method) {
    plan.allocator()
        .filter(given -> retained.isEmpty() || retained.get().isOnce())
        .ifPresent(
            given -> method.addCode(CallCode.requireAllocator(given, locals.get(given), name())));
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(callee.address());
    if (plan.returnsGroup()) {
      arguments.add(resultMemory());
    }
    failure().flatMap(code -> code.capture(method)).ifPresent(arguments::add);
    Optional<OutSliceCode> slice = outs().declareSlice(method, what());
    ArgumentCode code = new ArgumentCode(scope, plan, locals, name(), method);
    for (Argument argument : plan.arguments()) {
      CodeBlock given = code.argument(argument);
      arguments.add(retained.map(it -> it.ready(argument, given, method)).orElse(given));
    }
    CodeBlock handle = CodeBlock.of("$L.HANDLE", shape);
    if (plan.varargs().isPresent()) {
      String collected = new VarargsCode(scope, locals, code, method).collect(plan.varargs().get());
      arguments.add(CodeBlock.of("$L.values()", collected));
      handle = CodeBlock.of("$L.SHAPES.handle($L)", shape, collected);
    }
    retained.ifPresent(it -> it.handOver(method));
    CodeBlock call =
        CodeBlock.of(
            "$L.invokeExact($Z$L)", handle, arguments.stream().collect(CodeBlock.joining(",$W")));
    Optional<TypeName> carried = plan.shape().result().map(CallCode::carried);
    if (carried.isPresent() && plan.endsWithCall()) {
      method.addStatement("return $L", result(CodeBlock.of("($T) $L", carried.get(), call)));
      return;
    }
    CodeBlock returned = CodeBlock.of("$L", locals.get("returned"));
    slice.ifPresent(it -> it.begin(method));
    method.addStatement(
        carried
            .map(type -> CodeBlock.of("$T $L =$W($T) $L", type, returned, type, call))
            .orElse(call));
    owned.filter(it -> plan.out().isEmpty()).ifPresent(it -> it.begin(method));
    after(method);
    slice.ifPresent(it -> it.end(method));
    owned.filter(it -> plan.out().isPresent()).ifPresent(it -> it.begin(method));
    plan.copiedBack().forEach(code::copyBack);
    if (slice.isPresent()) {
      slice.get().giveBack(method, locals.newName("values"), locals.get("i"));
    } else if (!isVoid()) {
      method.addStatement("return $L", result(returned));
    }
    owned.ifPresent(it -> it.end(method, plan.out().map(outs()::pointer).orElse(returned)));
  }

  /** Whether the library has to be known where a callback fails. */
  private boolean passesCallbacks() {
    return conduct.isPresent() && plan.passesCallbacks(scope.unit());
  }

  private CodeBlock result(CodeBlock given) {
    if (function.result() instanceof HandlePointer) {
      CodeBlock pointer = plan.out().map(outs()::pointer).orElse(given);
      return handles.made(function, pointer, locals, what());
    }
    return plan.out()
        .map(out -> outs().result(out, what()))
        .orElseGet(() -> new CallCode(scope).fromC(function.result(), given, what()));
  }

  private String what() {
    return "the result of " + name();
  }

  private OutCode outs() {
    return new OutCode(scope, plan, locals);
  }

  private void after(MethodSpec.Builder method) {
    if (!function.isCritical()) {
      method.addStatement("$T.rethrowFailure()", Ffm.CALLBACKS);
    }
    failure().ifPresent(failure -> failure.check(method));
  }

  /** The handle wants exactly an allocator; an arena or temporaries are more than that. */
  private CodeBlock resultMemory() {
    if (function.result() instanceof Copied) {
      return CodeBlock.of("($T) $L", Ffm.SEGMENT_ALLOCATOR, locals.get("call"));
    }
    Parameter given = plan.allocator().orElseThrow();
    return given.type() instanceof Allocator type && type.isArena()
        ? CodeBlock.of("($T) $L", Ffm.SEGMENT_ALLOCATOR, locals.get(given))
        : CodeBlock.of("$L", locals.get(given));
  }

  private Optional<FailureCode> failure() {
    return plan.failure().map(failure -> new FailureCode(scope, plan, handles, locals, name()));
  }

  /** The function as messages name it. */
  private String name() {
    return owner + "." + function.name();
  }
}
