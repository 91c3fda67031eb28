package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.gatun.processor.layout.Argument;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.plan.CallPlan;
import java.util.Optional;

/** Writes the memory that C writes a result to, and how it is read. */
final class OutCode {
  private final Scope scope;
  private final CallPlan plan;
  private final NameAllocator locals;

  /**
   * Creates the writer.
   *
   * @param locals the names of the method, the parameters of Java and {@code call} among them
   */
  OutCode(Scope scope, CallPlan plan, NameAllocator locals) {
    this.scope = scope;
    this.plan = plan;
    this.locals = locals;
  }

  /** The pointer to zeroed memory, for which a variable is added to the method. */
  CodeBlock memory(Argument.Out out, MethodSpec.Builder method, String what) {
    Parameter parameter = out.parameter();
    if (parameter.type() instanceof Slice) {
      return slice(what).orElseThrow().data();
    }
    String name = locals.newName(parameter.name(), out);
    boolean isView = parameter.type() instanceof Viewed;
    method.addStatement(
        "$T $L =$W$L.allocate($L).fill((byte) 0)",
        Ffm.MEMORY_SEGMENT,
        name,
        isView ? locals.get(plan.allocator().orElseThrow()) : locals.get("call"),
        new LayoutCode(scope).of(parameter.type()));
    return isView
        ? CodeBlock.of("$T.require($L, $S)", Ffm.POINTERS, name, what)
        : CodeBlock.of("$L", name);
  }

  /** Declares the array that C writes with its length, if the result is one. */
  Optional<OutSliceCode> declareSlice(MethodSpec.Builder method, String what) {
    plan.out()
        .filter(out -> out.parameter().type() instanceof Slice)
        .ifPresent(out -> locals.newName(out.parameter().name(), out));
    Optional<OutSliceCode> slice = slice(what);
    slice.ifPresent(code -> code.declare(method, locals.get("call")));
    return slice;
  }

  /** The same array, once it is declared. */
  Optional<OutSliceCode> slice(String what) {
    return plan.out()
        .filter(out -> out.parameter().type() instanceof Slice)
        .map(
            out ->
                new OutSliceCode(
                    scope,
                    (Slice) out.parameter().type(),
                    plan.function().out().orElseThrow().capacity(),
                    locals.get(out),
                    what));
  }

  /** The pointer that C wrote. */
  CodeBlock pointer(Argument.Out out) {
    return new MemoryCode(scope).pointer(Location.start(CodeBlock.of("$L", locals.get(out))));
  }

  /** The declared value, after C wrote it. */
  CodeBlock result(Argument.Out out, String what) {
    CodeBlock name = CodeBlock.of("$L", locals.get(out));
    return out.parameter().type() instanceof Viewed viewed
        ? scope.view(viewed.type(), name)
        : new MemoryCode(scope).read(out.parameter().type(), Location.start(name), what);
  }
}
