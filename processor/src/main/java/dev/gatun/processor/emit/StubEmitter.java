package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.Declaration.Callback;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.Nothing;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.plan.CallPlan;
import dev.gatun.processor.plan.Slot;
import javax.lang.model.element.Modifier;

/** Writes the class that lets C call a functional interface. */
final class StubEmitter {
  /** The method that C enters, whatever the method of the user is called. */
  private static final String ENTRY = "called";

  private final Scope scope;
  private final Callback callback;
  private final Function function;
  private final CallPlan plan;
  private final ClassName type;

  StubEmitter(Scope scope, Callback callback) {
    this.scope = scope;
    this.callback = callback;
    this.function = callback.function();
    this.plan = CallPlan.of(function);
    this.type = Scope.type(callback.name());
  }

  TypeSpec.Builder emit() {
    TypeSpec.Builder stub =
        Types.classFor(callback)
            .addJavadoc("Lets C call a {@link $T}; used by generated code.\n", type)
            .addField(
                FieldSpec.builder(
                        Ffm.FUNCTION_DESCRIPTOR,
                        "SHAPE",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                    .addJavadoc("{@code $L}.", new CText(scope.unit()).pointerType(function))
                    .initializer(new ShapeCode(scope).upcall(plan.shape()))
                    .build())
            .addField(
                FieldSpec.builder(
                        Ffm.METHOD_HANDLE,
                        "HANDLE",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                    .initializer(
                        "$T.target($Z$T.lookup(), $S, SHAPE)",
                        Ffm.LINKING,
                        Ffm.METHOD_HANDLES,
                        ENTRY)
                    .build())
            .addField(type, "callback", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(type, "callback")
                    .addStatement("this.callback = callback")
                    .build())
            .addMethod(pointerTo("pointerTo", "for the duration of a call", Ffm.LINKING, "upcall"))
            .addMethod(
                pointerTo("retained", "that it may keep", Ffm.RETAINED_CALLBACK, "pointerTo"));
    return stub.addMethod(called(stub));
  }

  private MethodSpec pointerTo(String name, String purpose, ClassName by, String method) {
    ClassName generated = Scope.type(callback.generated());
    return MethodSpec.methodBuilder(name)
        .addJavadoc("{@return a function pointer for C, $L}\n\n", purpose)
        .addJavadoc("@param callback what C calls\n")
        .addJavadoc("@param lifetime how long C may call it\n")
        .addJavadoc("@param what the name of the value for messages\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(Ffm.MEMORY_SEGMENT)
        .addParameter(type, "callback")
        .addParameter(Ffm.ARENA, "lifetime")
        .addParameter(Ffm.STRING, "what")
        .addStatement(
            "$T stub = new $T($T.require(callback, what))", generated, generated, Ffm.ARGUMENTS)
        .addStatement("return $T.$L(HANDLE.bindTo(stub), SHAPE, lifetime)", by, method)
        .build();
  }

  private MethodSpec called(TypeSpec.Builder stub) {
    NameAllocator locals = new NameAllocator();
    locals.newName("callback");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(ENTRY)
            .returns(plan.shape().result().map(CallCode::carried).orElse(TypeName.VOID));
    GivenCode given = new GivenCode(scope, plan, locals, what());
    given.declare(method);
    given.addReaders(stub);
    CodeBlock call =
        CodeBlock.of(
            "callback.$L($Z$L)",
            function.name(),
            given.values().stream().collect(CodeBlock.joining(",$W")));
    method
        .beginControlFlow("if ($T.isFailing())", Ffm.CALLBACKS)
        .addStatement("return$L", nothing())
        .endControlFlow()
        .beginControlFlow("try");
    if (function.result() instanceof Nothing) {
      method.addStatement(call);
    } else {
      returnResult(method, locals, call);
    }
    String failure = locals.newName("e");
    method
        .nextControlFlow("catch ($T $L)", Ffm.THROWABLE, failure)
        .addStatement("$T.failed($L)", Ffm.CALLBACKS, failure);
    if (!(function.result() instanceof Nothing)) {
      method.addStatement("return$L", nothing());
    }
    return method.endControlFlow().build();
  }

  private void returnResult(MethodSpec.Builder method, NameAllocator locals, CodeBlock call) {
    if (plan.shape().result().orElseThrow() instanceof Slot.Plain
        && function.result() instanceof Scalar) {
      method.addStatement("return $L", call);
      return;
    }
    String result = locals.newName("result");
    method.addStatement("$T $L =$W$L", Scope.declared(function.result()), result, call);
    method.addStatement("return $L", returned(function.result(), CodeBlock.of("$L", result)));
  }

  private CodeBlock returned(NativeType result, CodeBlock value) {
    return result instanceof Copied copied
        ? CodeBlock.of(
            "$T.toC($L, $T.RESULTS, $S)",
            scope.generated(copied.type()),
            value,
            Ffm.CALLBACKS,
            what())
        : new CallCode(scope).toC(result, value, what());
  }

  /** What C gets from a callback that failed: zero. */
  private CodeBlock nothing() {
    return plan.shape()
        .result()
        .map(
            slot ->
                switch (slot) {
                  case Slot.Plain plain ->
                      CodeBlock.of(plain.carrier() == Carrier.BOOLEAN ? " false" : " 0");
                  case Slot.Converted converted -> CodeBlock.of(" 0");
                  case Slot.Promoted promoted -> CodeBlock.of(" 0");
                  case Slot.Group group ->
                      CodeBlock.of(
                          " $T.RESULTS.allocate($T.LAYOUT)",
                          Ffm.CALLBACKS,
                          scope.generated(group.type()));
                  case Slot.Pointer pointer -> CodeBlock.of(" $T.NULL", Ffm.MEMORY_SEGMENT);
                  case Slot.Pinned pinned -> CodeBlock.of(" $T.NULL", Ffm.MEMORY_SEGMENT);
                  case Slot.SizedPointer pointer -> CodeBlock.of(" $T.NULL", Ffm.MEMORY_SEGMENT);
                })
        .orElse(CodeBlock.of(""));
  }

  private String what() {
    return callback.name().simple() + "." + function.name();
  }
}
