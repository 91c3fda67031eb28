package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;

/**
 * The address of a function or variable, which is found when it is first used.
 *
 * @param field the field that holds it; 0 before it is known
 * @param resolve the expression that finds it
 */
record SymbolAddress(String field, CodeBlock resolve) {
  /** Statements after which the field holds the address. */
  CodeBlock find() {
    return CodeBlock.builder()
        .beginControlFlow("if ($L == 0)", field)
        .addStatement("$L = $L", field, resolve)
        .endControlFlow()
        .build();
  }

  /** The address as a segment. */
  CodeBlock pointer() {
    return CodeBlock.of("$T.ofAddress($L)", Ffm.MEMORY_SEGMENT, field);
  }
}
