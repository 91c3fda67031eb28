package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.Text;

/**
 * Writes how an array that C writes with its length becomes the result.
 *
 * @param slice the array
 * @param capacity the number of elements that there is room for; 0 if C is asked
 * @param name the variable for it
 * @param what the name of the result in messages
 */
record OutSliceCode(Scope scope, Slice slice, int capacity, String name, String what) {
  /** Declares the variable. */
  void declare(MethodSpec.Builder method, String call) {
    method.addStatement(
        "$T $L =$W$T.$L($Z$L$L,$W$L,$W$L,$W$S)",
        Ffm.OUT_SLICE,
        name,
        Ffm.OUT_SLICE,
        capacity == 0 ? "asking" : "of",
        capacity == 0 ? CodeBlock.of("") : CodeBlock.of("$L,$W", capacity),
        layout(),
        scope.integer(slice.lengthType()),
        call,
        what);
  }

  /** Begins the calls, of which there are several where C is asked for the length. */
  void begin(MethodSpec.Builder method) {
    method.beginControlFlow("do");
  }

  /** Ends the calls. */
  void end(MethodSpec.Builder method) {
    method.endControlFlow("while ($L.again())", name);
  }

  CodeBlock data() {
    return CodeBlock.of("$L.data()", name);
  }

  CodeBlock length() {
    return CodeBlock.of("$L.length()", name);
  }

  /**
   * Returns what C wrote.
   *
   * @param values a free name for a variable
   * @param index another one
   */
  void giveBack(MethodSpec.Builder method, String values, String index) {
    switch (slice.data()) {
      case Text text ->
          method.addStatement(
              "return $L.fromCounted($Z$L,$W$L.count(),$W$S)",
              scope.string(text.encoding()),
              data(),
              name,
              what);
      case ArrayPointer array -> {
        TypeName element = Scope.declared(array.element());
        method.addStatement(
            "$T $L = new $T[$L.count()]", Scope.declared(slice), values, element, name);
        method.addCode(
            new ArrayCode(scope)
                .toArray(array.element(), Location.start(data()), values, index, what));
        method.addStatement("return $L", values);
      }
      default -> throw new IllegalArgumentException(what + " is no array");
    }
  }

  private CodeBlock layout() {
    NativeType unit =
        slice.data() instanceof Text text
            ? new NativeType.Scalar(text.encoding().unit(), Carrier.INT)
            : ((ArrayPointer) slice.data()).element();
    return new LayoutCode(scope).of(unit);
  }
}
