package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.gatun.processor.layout.Argument;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Anything;
import dev.gatun.processor.model.NativeType.Varargs;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.plan.Slot;
import java.util.Locale;

/** Writes how the elements of a Java array are collected as variable arguments of C. */
final class VarargsCode {
  private final Scope scope;
  private final NameAllocator locals;
  private final ArgumentCode arguments;
  private final MethodSpec.Builder method;

  VarargsCode(
      Scope scope, NameAllocator locals, ArgumentCode arguments, MethodSpec.Builder method) {
    this.scope = scope;
    this.locals = locals;
    this.arguments = arguments;
    this.method = method;
  }

  /** The variable that holds the collected arguments; the statements are added to the method. */
  String collect(Parameter parameter) {
    NativeType element = ((Varargs) parameter.type()).element();
    String collected = locals.newName(parameter.name() + "Arguments");
    String what = arguments.what(parameter);
    method.addStatement(
        "$T $L = new $T($S)", Ffm.VARIADIC_ARGUMENTS, collected, Ffm.VARIADIC_ARGUMENTS, what);
    Parameter each = parameter.each(element);
    String value = locals.newName("value", each);
    method.beginControlFlow(
        "for ($T $L : $T.require($L, $S))",
        Scope.declared(element),
        value,
        Ffm.ARGUMENTS,
        locals.get(parameter),
        what);
    if (element instanceof Anything anything) {
      any(collected, value, parameter, anything);
    } else {
      add(collected, each);
    }
    method.endControlFlow();
    return collected;
  }

  private void any(String collected, String value, Parameter parameter, Anything anything) {
    CodeBlock memory = arguments.memory(parameter);
    if (anything.declared().isEmpty()) {
      method.addStatement("$L.addAny($L, $L)", collected, value, memory);
      return;
    }
    method.beginControlFlow("switch ($L)", value);
    for (NativeType type : anything.declared()) {
      TypeName declared = Scope.declared(type);
      Parameter one = parameter.each(type);
      method.beginControlFlow("case $T $L ->", declared, locals.newName(variable(declared), one));
      add(collected, one);
      method.endControlFlow();
    }
    method
        .addStatement("case null, default -> $L.addAny($L, $L)", collected, value, memory)
        .endControlFlow();
  }

  private void add(String collected, Parameter parameter) {
    CodeBlock layout = new LayoutCode(scope).handedOver(Slot.of(parameter.type()).promoted());
    CodeBlock value = arguments.argument(new Argument.Value(parameter));
    method.addStatement("$L.add($L, $L)", collected, layout, value);
  }

  private static String variable(TypeName type) {
    String name = type.toString();
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
  }
}
