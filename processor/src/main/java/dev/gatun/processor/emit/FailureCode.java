package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.gatun.processor.layout.Carriage;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.MessageCall;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.HandlePointer;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.plan.CallPlan;
import dev.gatun.processor.plan.Failure;
import dev.gatun.processor.plan.Failure.Building;
import java.util.Optional;

/** Writes how a call that failed becomes an exception. */
final class FailureCode {
  private final Scope scope;
  private final CallPlan plan;
  private final Function function;
  private final Failure failure;
  private final HandleCode handles;
  private final NameAllocator locals;
  private final String name;

  /**
   * Creates the code for a function that can fail.
   *
   * @param handles how the handles that it makes are closed
   * @param name the function as messages name it
   */
  FailureCode(Scope scope, CallPlan plan, HandleCode handles, NameAllocator locals, String name) {
    this.scope = scope;
    this.plan = plan;
    this.function = plan.function();
    this.failure = plan.failure().orElseThrow();
    this.handles = handles;
    this.locals = locals;
    this.name = name;
  }

  /** The exception that the method declares, where it is one of the user's. */
  Optional<ClassName> declared() {
    return failure.building() instanceof Building.ByConstructor constructor
        ? Optional.of(Scope.type(constructor.exception()))
        : Optional.empty();
  }

  /** The memory for what the linker captures, where it captures something. */
  Optional<CodeBlock> capture(MethodSpec.Builder method) {
    String call = locals.get("call");
    Optional<CodeBlock> memory =
        switch (failure.captured()) {
          case NOTHING -> Optional.empty();
          case ERRNO ->
              Optional.of(CodeBlock.of("$L.allocate($T.LAYOUT)", call, Ffm.CAPTURED_ERRNO));
          case LAST_ERROR ->
              Optional.of(CodeBlock.of("$T.allocate($L, $S)", Ffm.CAPTURED_LAST_ERROR, call, name));
        };
    memory.ifPresent(
        code -> method.addStatement("$T $L = $L", Ffm.MEMORY_SEGMENT, captured(), code));
    return memory.map(code -> CodeBlock.of("$L", captured()));
  }

  /** Throws if the result is a failure. */
  void check(MethodSpec.Builder method) {
    CodeBlock.Builder condition = CodeBlock.builder().add(outcome());
    for (long exempt : failure.except()) {
      String literal = (int) exempt == exempt ? "" + exempt : exempt + "L";
      condition.add("$W&& $L != $L", number(), literal);
    }
    method.beginControlFlow("if ($L)", condition.build());
    message()
        .ifPresent(text -> method.addStatement("$T $L =$W$L", Ffm.STRING, messageName(), text));
    closeFailed(method);
    method.addStatement("throw $L", exception()).endControlFlow();
  }

  /**
   * Closes a handle that C made although the function failed: that the text is read from it says
   * that it is one, and the user never sees it.
   */
  private void closeFailed(MethodSpec.Builder method) {
    boolean isRead =
        failure.building().message().stream()
            .flatMap(call -> call.arguments().stream())
            .anyMatch(MessageCall.Argument.Out.class::isInstance);
    if (isRead && function.result() instanceof HandlePointer handle) {
      CodeBlock pointer = new OutCode(scope, plan, locals).pointer(plan.out().orElseThrow());
      handles
          .closer(handle)
          .ifPresent(
              closer ->
                  method.addStatement("$T.closeFailed($L, $L)", Ffm.OWNERSHIP, pointer, closer));
    }
  }

  private CodeBlock outcome() {
    boolean isNumber = function.returned().isInteger();
    return switch (failure.outcome()) {
      case NEGATIVE -> CodeBlock.of("$L < 0", number());
      case POSITIVE -> CodeBlock.of("$L > 0", number());
      case ZERO -> CodeBlock.of("$L == 0", number());
      case NON_ZERO -> CodeBlock.of("$L != 0", number());
      case NULL -> CodeBlock.of("$L.address() == 0", returned());
      case MINUS_ONE -> isNumber ? minusOne() : CodeBlock.of("$L.address() == -1", returned());
      case FALSE -> truth(false);
      case TRUE -> truth(true);
    };
  }

  private CodeBlock minusOne() {
    return switch (function.returned()) {
      case Scalar scalar when !Carriage.isPlainInCalls(scalar) ->
          CodeBlock.of(
              "$L == $L", number(), Numbers.fromLong(scalar.carrier(), extended(scalar, "-1")));
      case Scalar scalar when scalar.carrier() == Carrier.CHAR ->
          CodeBlock.of("$L == $T.MAX_VALUE", returned(), Character.class);
      default -> CodeBlock.of("$L == -1", number());
    };
  }

  private CodeBlock truth(boolean isTrue) {
    Scalar scalar = (Scalar) function.returned();
    return Carriage.isPlainInCalls(scalar)
        ? CodeBlock.of(isTrue ? "$L" : "!$L", returned())
        : CodeBlock.of(isTrue ? "$L != 0" : "$L == 0", returned());
  }

  /** What C returned, as the number that Java has for it. */
  private CodeBlock number() {
    return switch (function.returned()) {
      case Enumerated enumerated -> new CallCode(scope).fromC(enumerated.number(), returned(), "");
      case NativeType type -> new CallCode(scope).fromC(type, returned(), "");
    };
  }

  private CodeBlock extended(Scalar scalar, String number) {
    return CodeBlock.of("$L.extend($L)", scope.integer(scalar.c()), number);
  }

  private CodeBlock exception() {
    String symbol = function.symbol().text();
    return switch (failure.building()) {
      case Building.FromErrno errno ->
          CodeBlock.of("$T.failure($S, $L)", Ffm.CAPTURED_ERRNO, symbol, captured());
      case Building.FromLastError error ->
          CodeBlock.of("$T.failure($S, $L)", Ffm.CAPTURED_LAST_ERROR, symbol, captured());
      case Building.FromStatus status ->
          CodeBlock.of("new $T($S, $L, $L)", Ffm.STATUS_EXCEPTION, symbol, number(), messageName());
      case Building.ByConstructor constructor ->
          CodeBlock.of(
              "new $T($Z$L)",
              Scope.type(constructor.exception()),
              constructor.parameters().stream()
                  .map(
                      parameter ->
                          parameter instanceof Text
                              ? CodeBlock.of("$L", messageName())
                              : code(parameter))
                  .collect(CodeBlock.joining(",$W")));
    };
  }

  /** The text of the exception, if it takes one. */
  private Optional<CodeBlock> message() {
    return failure.takesMessage() ? Optional.of(text()) : Optional.empty();
  }

  private CodeBlock text() {
    CodeBlock.Builder arguments = CodeBlock.builder().add("$S", function.symbol().text());
    if (function.returned().isInteger()) {
      arguments.add(", $L", number());
    }
    failure
        .building()
        .message()
        .ifPresent(
            asked ->
                arguments.add(
                    ",$W() -> $L($L)",
                    asked.function().name(),
                    asked.arguments().stream()
                        .map(this::argument)
                        .collect(CodeBlock.joining(", "))));
    return CodeBlock.of("$T.of($L)", Ffm.FAILURE_MESSAGE, arguments.build());
  }

  private CodeBlock argument(MessageCall.Argument argument) {
    return switch (argument) {
      case MessageCall.Argument.Status status -> code(status.type());
      case MessageCall.Argument.Given given -> CodeBlock.of("$L", locals.get(given.parameter()));
      case MessageCall.Argument.Out out ->
          new OutCode(scope, plan, locals)
              .result(plan.out().orElseThrow(), "what C wrote in " + name);
    };
  }

  /** What C returned, for a parameter that takes it. */
  private CodeBlock code(NativeType parameter) {
    return parameter instanceof Enumerated
        ? new CallCode(scope).fromC(function.returned(), returned(), "the result of " + name)
        : number();
  }

  private CodeBlock returned() {
    return CodeBlock.of("$L", locals.get("returned"));
  }

  private String messageName() {
    return locals.get("message");
  }

  private String captured() {
    return locals.get("errno");
  }
}
