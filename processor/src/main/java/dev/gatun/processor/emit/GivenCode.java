package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.layout.Argument;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.plan.CallPlan;
import dev.gatun.processor.plan.Slot;
import java.util.ArrayList;
import java.util.List;

/** Writes the arguments that C gives, and how they become those of a Java method. */
final class GivenCode {
  private final Scope scope;
  private final CallPlan plan;
  private final NameAllocator locals;
  private final NameAllocator readers = new NameAllocator();
  private final String function;

  /**
   * Creates the writer.
   *
   * @param function the function as messages name it
   */
  GivenCode(Scope scope, CallPlan plan, NameAllocator locals, String function) {
    this.scope = scope;
    this.plan = plan;
    this.locals = locals;
    this.function = function;
    plan.function().parameters().forEach(parameter -> locals.newName(parameter.name(), parameter));
    slices().forEach(it -> readers.newName("read" + Spelling.capital(it.name()), it));
  }

  /** Adds a parameter for each argument of C. */
  void declare(MethodSpec.Builder method) {
    for (Argument argument : plan.arguments()) {
      Parameter parameter = argument.parameter();
      if (argument instanceof Argument.Length) {
        method.addParameter(TypeName.LONG, locals.newName(parameter.name() + "Length", argument));
      } else {
        method.addParameter(CallCode.carried(Slot.of(parameter.type())), locals.get(parameter));
      }
    }
  }

  /** The expressions for the arguments of Java. */
  List<CodeBlock> values() {
    List<CodeBlock> values = new ArrayList<>();
    for (Parameter parameter : plan.function().parameters()) {
      CodeBlock given = CodeBlock.of("$L", locals.get(parameter));
      values.add(
          parameter.type() instanceof Slice slice
              ? new SliceCode(scope)
                  .read(slice, given, length(parameter), reader(parameter), what(parameter))
              : new CallCode(scope).fromC(parameter.type(), given, what(parameter)));
    }
    return values;
  }

  /** Adds the methods that copy arrays. */
  void addReaders(TypeSpec.Builder type) {
    for (Parameter parameter : slices()) {
      type.addMethod(
          new SliceCode(scope)
              .reader(reader(parameter), (Slice) parameter.type(), what(parameter)));
    }
  }

  private List<Parameter> slices() {
    return plan.function().parameters().stream()
        .filter(it -> it.type() instanceof Slice slice && SliceCode.hasReader(slice))
        .toList();
  }

  private CodeBlock length(Parameter parameter) {
    return plan.arguments().stream()
        .filter(it -> it instanceof Argument.Length && it.parameter().equals(parameter))
        .map(
            it ->
                CodeBlock.of(
                    "$L.extend($L)", scope.integer(((Argument.Length) it).type()), locals.get(it)))
        .findFirst()
        .orElseThrow();
  }

  private String reader(Parameter parameter) {
    return slices().contains(parameter) ? readers.get(parameter) : "";
  }

  private String what(Parameter parameter) {
    return function + ": " + parameter.name();
  }
}
