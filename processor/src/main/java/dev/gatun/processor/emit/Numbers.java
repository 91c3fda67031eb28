package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.NativeType.Scalar;

/** Writes how a Java value becomes the {@code long} as which converted numbers travel, and back. */
final class Numbers {
  private Numbers() {}

  static CodeBlock toLong(Scope scope, Scalar scalar, CodeBlock value, String what) {
    return scalar.carrier() == Carrier.BOOLEAN
        ? CodeBlock.of("$L ? 1L : 0L", value)
        : CodeBlock.of("$L.require($L, $S)", scope.integer(scalar.c()), value, what);
  }

  static CodeBlock fromLong(Carrier carrier, CodeBlock number) {
    return switch (carrier) {
      case BOOLEAN -> CodeBlock.of("$L != 0", number);
      case LONG -> number;
      default -> CodeBlock.of("($L) $L", carrier.keyword(), number);
    };
  }
}
