package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.Declaration.Callback;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import dev.gatun.processor.model.NativeType.Nothing;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.plan.CallPlan;
import dev.gatun.processor.plan.Slot;
import dev.gatun.runtime.CallbackStub;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what lets C call a functional interface. */
final class StubEmitter {
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

  /**
   * Adds it to the class.
   *
   * @param callable what Java calls instead, where functions of C can be callbacks too
   */
  void addTo(TypeSpec.Builder stub, Optional<CallableEmitter> callable) {
    stub.addField(
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
                    ParameterizedTypeName.get(Ffm.CALLBACK_STUBS, type),
                    "STUBS",
                    Modifier.PRIVATE,
                    Modifier.STATIC,
                    Modifier.FINAL)
                .initializer(
                    "$T.$L($Z$T::new,$W$T.lookup(),$WSHAPE)",
                    Ffm.CALLBACK_STUBS,
                    returnsFunction() ? "returningFunctions" : "of",
                    Scope.type(callback.generated()),
                    Ffm.METHOD_HANDLES)
                .build())
        .superclass(ParameterizedTypeName.get(Ffm.CALLBACK_STUB, type))
        .addMethod(Types.hiddenConstructor())
        .addMethod(pointerTo(callable))
        .addMethod(called(stub));
  }

  private boolean returnsFunction() {
    return function.result() instanceof FunctionPointer;
  }

  private MethodSpec pointerTo(Optional<CallableEmitter> callable) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("pointerTo")
            .addJavadoc("{@return a function pointer for C}\n\n")
            .addJavadoc("@param callback what C calls\n")
            .addJavadoc(
                "@param lifetime how long C may call it: during a call, or while an arena lives\n")
            .addJavadoc("@param what the name of the value for messages\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(Ffm.MEMORY_SEGMENT)
            .addParameter(type, "callback")
            .addParameter(Ffm.SEGMENT_ALLOCATOR, "lifetime")
            .addParameter(Ffm.STRING, "what");
    callable.ifPresent(emitter -> emitter.passBack(method));
    return method
        .addStatement("return STUBS.pointerTo($T.require(callback, what), lifetime)", Ffm.ARGUMENTS)
        .build();
  }

  private MethodSpec called(TypeSpec.Builder stub) {
    NameAllocator locals = scope.locals();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(CallbackStub.ENTRY)
            .returns(plan.shape().result().map(CallCode::carried).orElse(TypeName.VOID));
    GivenCode given = new GivenCode(scope, plan, locals, what());
    given.declare(method);
    given.addReaders(stub);
    CodeBlock call =
        CodeBlock.of(
            "callback().$L($Z$L)",
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
        .addStatement("$T.failed($L, this)", Ffm.CALLBACKS, failure);
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
    return switch (result) {
      case Copied copied ->
          CodeBlock.of("$T.toC($L, RESULTS, $S)", scope.generated(copied.type()), value, what());
      case FunctionPointer pointer ->
          CallCode.orNull(
              pointer.nullable(),
              value,
              CodeBlock.of(
                  "returned().pointerTo($L, $T::pointerTo, $S)",
                  value,
                  scope.generated(pointer.callback()),
                  what()));
      default -> new CallCode(scope).toC(result, value, what());
    };
  }

  /** What C gets from a callback that failed. */
  private CodeBlock nothing() {
    long number = callback.onFailure();
    return plan.shape()
        .result()
        .map(
            slot ->
                switch (slot) {
                  case Slot.Plain plain -> CodeBlock.of(" $L", plain(plain.carrier(), number));
                  case Slot.Converted converted -> CodeBlock.of(" $L", literal(number));
                  case Slot.Promoted promoted -> CodeBlock.of(" $L", literal(number));
                  case Slot.Group group ->
                      CodeBlock.of(" RESULTS.allocate($T.LAYOUT)", scope.generated(group.type()));
                  case Slot.Pointer pointer -> pointer(number);
                  case Slot.Pinned pinned -> pointer(number);
                  case Slot.SizedPointer pointer -> pointer(number);
                })
        .orElse(CodeBlock.of(""));
  }

  private static String plain(Carrier carrier, long number) {
    return switch (carrier) {
      case BOOLEAN -> number == 0 ? "false" : "true";
      case CHAR -> number == 0 ? "0" : "(char) " + number;
      default -> literal(number);
    };
  }

  private static String literal(long number) {
    return (int) number == number ? "" + number : number + "L";
  }

  private static CodeBlock pointer(long address) {
    return address == 0
        ? CodeBlock.of(" $T.NULL", Ffm.MEMORY_SEGMENT)
        : CodeBlock.of(" $T.ofAddress($L)", Ffm.MEMORY_SEGMENT, literal(address));
  }

  private String what() {
    return callback.name().simple() + "." + function.name();
  }
}
