package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.plan.Slot;

/** Writes how a Java value becomes the {@code long} as which converted numbers travel, and back. */
final class Numbers {
  private Numbers() {}

  static CodeBlock toLong(Scope scope, Scalar scalar, CodeBlock value, String what) {
    return scalar.carrier() == Carrier.BOOLEAN
        ? CodeBlock.of("$L ? 1L : 0L", value)
        : CodeBlock.of("$L.require($L, $S)", scope.integer(scalar.c()), value, what);
  }

  /** A value among variable arguments, which the linker wants as wide as C promotes it. */
  static CodeBlock promoted(Scalar scalar, CodeBlock value) {
    Slot slot = Slot.of(scalar);
    if (!(slot.promoted() instanceof Slot.Plain wide) || slot.equals(wide)) {
      return value;
    }
    return scalar.carrier() == Carrier.BOOLEAN
        ? CodeBlock.of("$L ? 1 : 0", value)
        : CodeBlock.of("($L) $L", wide.carrier().keyword(), value);
  }

  static CodeBlock fromLong(Carrier carrier, CodeBlock number) {
    return switch (carrier) {
      case BOOLEAN -> CodeBlock.of("$L != 0", number);
      case LONG -> number;
      default -> CodeBlock.of("($L) $L", carrier.keyword(), number);
    };
  }
}
