package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.plan.Shape;
import dev.gatun.processor.plan.Slot;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes what the linker is told of a function, and the class that holds its handle. */
final class ShapeCode {
  private final Scope scope;
  private final LayoutCode layouts;

  ShapeCode(Scope scope) {
    this.scope = scope;
    this.layouts = new LayoutCode(scope);
  }

  CodeBlock downcall(Shape shape) {
    return descriptor(shape, layouts::handedOver, layouts::given);
  }

  CodeBlock upcall(Shape shape) {
    return descriptor(shape, layouts::given, layouts::handedOver);
  }

  /** A class of its own for each shape, so that it is linked at its first call and not before. */
  TypeSpec holder(String name, Shape shape) {
    CodeBlock.Builder options = CodeBlock.builder();
    shape
        .variadic()
        .ifPresent(
            variadic ->
                options.add(",$W$T.Option.firstVariadicArg($L)", Ffm.LINKER, variadic.first()));
    switch (shape.captured()) {
      case NOTHING -> {}
      case ERRNO -> options.add(",$W$T.Option.captureCallState($S)", Ffm.LINKER, "errno");
      case LAST_ERROR ->
          options.add(",$W$T.Option.captureCallState($S)", Ffm.LINKER, "GetLastError");
    }
    if (shape.isCritical()) {
      options.add(
          ",$W$T.Option.critical($L)",
          Ffm.LINKER,
          shape.arguments().stream().anyMatch(Slot.Pinned.class::isInstance));
    }
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(
            shape.isOpen()
                ? "Linked for each list of variable arguments when it is first met.\n"
                : "Linked when a function of this shape is first called.\n")
        .addField(
            shape.isOpen()
                ? FieldSpec.builder(Ffm.VARIADIC_SHAPES, "SHAPES", Modifier.STATIC, Modifier.FINAL)
                    .initializer(
                        "new $T($Z$L$L)", Ffm.VARIADIC_SHAPES, downcall(shape), options.build())
                    .build()
                : FieldSpec.builder(Ffm.METHOD_HANDLE, "HANDLE", Modifier.STATIC, Modifier.FINAL)
                    .initializer(
                        "$T.downcall($Z$L$L)", Ffm.LINKING, downcall(shape), options.build())
                    .build())
        .build();
  }

  private CodeBlock descriptor(
      Shape shape, Function<Slot, CodeBlock> argument, Function<Slot, CodeBlock> result) {
    Stream<CodeBlock> arguments = shape.arguments().stream().map(argument);
    Stream<CodeBlock> returned = shape.result().stream().map(result);
    return CodeBlock.of(
        "$T.$L($L)",
        Ffm.FUNCTION_DESCRIPTOR,
        shape.result().isPresent() ? "of" : "ofVoid",
        Stream.concat(returned, arguments).collect(CodeBlock.joining(",$W")));
  }
}
