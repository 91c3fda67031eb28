package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.gatun.processor.model.Named;

/**
 * Writes how the memory of a result is freed.
 *
 * @param function the function of C that frees
 * @param address the field that holds its address
 */
record OwnedCode(Named function, String address) {
  /** Finds the function before the call, after which it would be too late. */
  void find(MethodSpec.Builder method) {
    method
        .beginControlFlow("if ($L == 0)", address)
        .addStatement("$L = symbols.requireHereOrInProcess($S)", address, function.text())
        .endControlFlow();
  }

  /** Begins what may fail after C gave the memory. */
  void begin(MethodSpec.Builder method) {
    method.beginControlFlow("try");
  }

  /** Ends it, and frees the memory in every case. */
  void end(MethodSpec.Builder method, CodeBlock pointer) {
    method
        .nextControlFlow("finally")
        .addStatement("$T.free($L, $L)", Ffm.POINTERS, pointer, address)
        .endControlFlow();
  }
}
