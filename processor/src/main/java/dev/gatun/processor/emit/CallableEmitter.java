package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.model.Declaration.Callback;
import dev.gatun.processor.plan.CallPlan;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes what lets Java call a function of C through a functional interface. */
final class CallableEmitter {
  private final Scope scope;
  private final Callback callback;
  private final CallPlan plan;
  private final ClassName type;
  private final ClassName stub;
  private final String pointer;
  private final String callable;
  private final String shape;

  CallableEmitter(Scope scope, Callback callback) {
    this.scope = scope;
    this.callback = callback;
    this.plan = CallPlan.of(callback.function());
    this.type = Scope.type(callback.name());
    this.stub = Scope.type(callback.generated());
    NameAllocator free = new NameAllocator();
    scope.unit().reservedNames().forEach(free::newName);
    this.pointer = free.newName("pointer");
    this.callable = free.newName("OfC");
    this.shape = free.newName(plan.shape().name());
  }

  /** Adds it to the class that lets C call what Java implements. */
  void addTo(TypeSpec.Builder stubType, boolean canBeOfJava) {
    stubType
        .addMethod(of(canBeOfJava))
        .addMethod(ofNullable())
        .addType(callable())
        .addType(new ShapeCode(scope).holder(shape, plan.shape()));
  }

  private MethodSpec of(boolean canBeOfJava) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("of")
            .addJavadoc(
                "{@return the function behind a pointer of C, to be called only while C has"
                    + " it}\n\n")
            .addJavadoc("@param pointer the pointer\n")
            .addJavadoc("@param what the name of the value for messages\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(type)
            .addParameter(Ffm.MEMORY_SEGMENT, "pointer")
            .addParameter(Ffm.STRING, "what");
    if (canBeOfJava) {
      return method
          .addStatement(
              "return $T.stub($T.given(pointer, what)) instanceof $T stub$W? stub.callback()"
                  + "$W: new $L(pointer)",
              Ffm.CALLBACK_POINTERS,
              Ffm.POINTERS,
              stub,
              callable)
          .build();
    }
    return method
        .addStatement("return new $L($T.given(pointer, what))", callable, Ffm.POINTERS)
        .build();
  }

  private MethodSpec ofNullable() {
    return MethodSpec.methodBuilder("ofNullable")
        .addJavadoc("{@return the function behind a pointer of C, or null for {@code NULL}}\n\n")
        .addJavadoc("@param pointer the pointer\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(type)
        .addParameter(Ffm.MEMORY_SEGMENT, "pointer")
        .addStatement(
            "return pointer.address() == 0 ? null : of(pointer, $S)", callback.name().simple())
        .build();
  }

  private TypeSpec callable() {
    return TypeSpec.recordBuilder(callable)
        .addJavadoc("A function of C.\n")
        .addAnnotation(Ffm.GATUN_GENERATED)
        .addModifiers(Modifier.PRIVATE)
        .addSuperinterface(type)
        .recordConstructor(
            MethodSpec.constructorBuilder()
                .addParameter(ParameterSpec.builder(Ffm.MEMORY_SEGMENT, pointer).build())
                .build())
        .addMethod(
            new FunctionEmitter(
                    scope,
                    callback.name().simple(),
                    plan,
                    Callee.ofPointer(scope, callback.function(), pointer),
                    shape,
                    Optional.empty(),
                    HandleCode.ofPointers(scope),
                    Optional.empty(),
                    Set.of(pointer))
                .emit())
        .build();
  }

  /** The statement by which a function of C goes back to it as the pointer that it came as. */
  void passBack(MethodSpec.Builder method) {
    method
        .beginControlFlow("if (callback instanceof $L function)", callable)
        .addStatement("return function.$L", pointer)
        .endControlFlow();
  }
}
