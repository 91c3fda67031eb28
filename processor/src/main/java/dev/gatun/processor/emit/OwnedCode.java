package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;

/**
 * Writes how the memory of a result is freed.
 *
 * @param function the address of the function of C that frees
 */
record OwnedCode(SymbolAddress function) {
  /** Finds the function before the call, after which it would be too late. */
  void find(MethodSpec.Builder method) {
    method.addCode(function.find());
  }

  /** Begins what may fail after C gave the memory. */
  void begin(MethodSpec.Builder method) {
    method.beginControlFlow("try");
  }

  /** Ends it, and frees the memory in every case. */
  void end(MethodSpec.Builder method, CodeBlock pointer) {
    method
        .nextControlFlow("finally")
        .addStatement("$T.free($L, $L)", Ffm.POINTERS, pointer, function.field())
        .endControlFlow();
  }
}
