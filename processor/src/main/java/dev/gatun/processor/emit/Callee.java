package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.processor.model.Function;

/**
 * The function behind a generated method.
 *
 * @param declaration how C declares it
 * @param lookup statements that find it
 * @param address its address as a segment
 */
record Callee(String declaration, CodeBlock lookup, CodeBlock address) {
  /**
   * A function of a library, which is looked up at its first call.
   *
   * @param declaration the prototype
   */
  static Callee ofLibrary(String declaration, SymbolAddress address) {
    return new Callee(declaration, address.find(), address.pointer());
  }

  /** A function whose pointer is known. */
  static Callee ofPointer(Scope scope, Function function, String pointer) {
    return new Callee(
        new CText(scope.unit()).pointerType(function),
        CodeBlock.of(""),
        CodeBlock.of("$L", pointer));
  }
}
