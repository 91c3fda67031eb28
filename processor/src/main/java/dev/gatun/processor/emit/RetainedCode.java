package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.gatun.processor.layout.Argument;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.plan.CallPlan;
import java.util.Optional;

/** Writes the place for what C keeps of a call, which is given back if C is not entered. */
final class RetainedCode {
  private final CallPlan plan;
  private final NameAllocator locals;

  private RetainedCode(CallPlan plan, NameAllocator locals) {
    this.plan = plan;
    this.locals = locals;
  }

  /** The code for a function, if C keeps something of its calls. */
  static Optional<RetainedCode> of(CallPlan plan, NameAllocator locals) {
    return plan.function().parameters().stream().anyMatch(Parameter::isRetained)
        ? Optional.of(new RetainedCode(plan, locals))
        : Optional.empty();
  }

  /** Whether C keeps it until it has called it, and not for as long as an arena lives. */
  boolean isOnce() {
    return plan.function().parameters().stream().anyMatch(Parameter::isOnce);
  }

  /**
   * Declares the resource.
   *
   * @param function the function as messages name it
   * @param knowsLibrary whether the library has to be known where a callback fails
   */
  CodeBlock resource(String function, boolean knowsLibrary) {
    return CodeBlock.of(
        "$T $L =$W$T.$L",
        Ffm.RETAINED_MEMORY,
        name(),
        Ffm.RETAINED_MEMORY,
        isOnce() ? CodeBlock.of("untilCalled(symbols)") : untilClosed(function, knowsLibrary));
  }

  private CodeBlock untilClosed(String function, boolean knowsLibrary) {
    Parameter arena = plan.allocator().orElseThrow();
    return CodeBlock.of(
        "until($Z$L$L)",
        CallCode.required(arena, locals.get(arena), function),
        knowsLibrary ? CodeBlock.of(",$Wsymbols") : CodeBlock.of(""));
  }

  /** The argument as it cannot be refused any more: in a variable, if it is not in one already. */
  CodeBlock ready(Argument argument, CodeBlock given, MethodSpec.Builder method) {
    Optional<Parameter> parameter =
        switch (argument) {
          case Argument.Value value -> Optional.of(value.parameter());
          case Argument.Length length -> Optional.of(length.parameter());
          case Argument.Out out -> Optional.empty();
          case Argument.OutLength length -> Optional.empty();
        };
    if (parameter.isEmpty() || given.toString().matches("\\w+(InUse\\.segment\\(\\))?")) {
      return given;
    }
    String name = locals.newName(parameter.get().name() + "Given");
    method.addStatement("var $L =$W$L", name, given);
    return CodeBlock.of("$L", name);
  }

  /** Lets C have it: from here on nothing is refused. */
  void handOver(MethodSpec.Builder method) {
    method.addStatement("$L.handOver()", name());
  }

  private String name() {
    return locals.get("retained");
  }
}
