package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.model.CallbackUses;
import dev.gatun.processor.model.CallbackUses.Caller;
import dev.gatun.processor.model.Declaration.Callback;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import java.util.Optional;

/** Writes the class behind a functional interface, for the directions that have a meaning. */
final class CallbackEmitter {
  private final Scope scope;
  private final Callback callback;

  CallbackEmitter(Scope scope, Callback callback) {
    this.scope = scope;
    this.callback = callback;
  }

  TypeSpec.Builder emit() {
    boolean byC = isMeantFor(Caller.C);
    boolean byJava = isMeantFor(Caller.JAVA);
    TypeSpec.Builder type = Types.classFor(callback).addJavadoc(purpose(byC, byJava));
    CallableEmitter callable = new CallableEmitter(scope, callback);
    if (byC) {
      new StubEmitter(scope, callback)
          .addTo(type, byJava ? Optional.of(callable) : Optional.empty());
    } else {
      type.addMethod(Types.hiddenConstructor());
    }
    if (byJava) {
      callable.addTo(type, byC);
    }
    return type;
  }

  private CodeBlock purpose(boolean byC, boolean byJava) {
    String text =
        byC && byJava
            ? "Lets C call a {@link $T}, and Java call one of C; used by generated code.\n"
            : byC
                ? "Lets C call a {@link $T}; used by generated code.\n"
                : "Lets Java call a {@link $T} of C; used by generated code.\n";
    return CodeBlock.of(text, Scope.type(callback.name()));
  }

  private boolean isMeantFor(Caller caller) {
    FunctionPointer pointer = new FunctionPointer(callback.name(), false);
    return CallbackUses.areMeant(scope.unit(), pointer, caller);
  }
}
