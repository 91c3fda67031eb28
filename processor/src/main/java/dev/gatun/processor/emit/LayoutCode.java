package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.processor.layout.CValue;
import dev.gatun.processor.layout.Carriage;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.InlineText;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.plan.Slot;
import java.util.Optional;

/** Writes layouts: of values in memory, and of arguments and results. */
final class LayoutCode {
  private final Scope scope;

  LayoutCode(Scope scope) {
    this.scope = scope;
  }

  /** What lies in memory for a type. */
  CodeBlock of(NativeType type) {
    return type instanceof Scalar scalar && Carriage.isPlainInMemory(scalar)
        ? scope.layout(scalar.carrier())
        : of(CValue.of(type));
  }

  /** How many bytes lie in memory for a type. */
  CodeBlock size(NativeType type) {
    return type instanceof InlineText text
        ? CodeBlock.of("$L.sizeOf($L)", scope.string(text.encoding()), text.length())
        : CodeBlock.of("$L.byteSize()", of(type));
  }

  CodeBlock of(CValue value) {
    return switch (value) {
      case CValue.Number number ->
          natural(number)
              .map(scope::layout)
              .orElseGet(() -> CodeBlock.of("$L.layout()", scope.integer(number.type())));
      case CValue.Bits bits ->
          throw new IllegalArgumentException("bit-fields have no layout of their own");
      case CValue.Pointer pointer -> scope.address();
      case CValue.Group group -> CodeBlock.of("$T.LAYOUT", scope.generated(group.type()));
      case CValue.Sequence sequence ->
          CodeBlock.of(
              "$L($L,$W$L)",
              scope.constant(Ffm.MEMORY_LAYOUT, "sequenceLayout"),
              sequence.length(),
              of(sequence.element()));
    };
  }

  /** An argument of a function, or the result of a callback. */
  CodeBlock handedOver(Slot slot) {
    return switch (slot) {
      case Slot.Converted converted ->
          CodeBlock.of("$L.handedOver()", scope.integer(converted.type()));
      case Slot.SizedPointer pointer -> scope.address();
      default -> given(slot);
    };
  }

  /** The result of a function, or an argument of a callback. */
  CodeBlock given(Slot slot) {
    return switch (slot) {
      case Slot.Plain plain -> scope.layout(plain.carrier());
      case Slot.Converted converted -> CodeBlock.of("$L.layout()", scope.integer(converted.type()));
      case Slot.Promoted promoted -> CodeBlock.of("$L.promoted()", scope.integer(promoted.type()));
      case Slot.Pointer pointer -> scope.address();
      case Slot.Pinned pinned -> scope.address();
      case Slot.SizedPointer pointer ->
          CodeBlock.of("$T.pointerTo($L)", Ffm.LINKING, of(pointer.target()));
      case Slot.Group group -> CodeBlock.of("$T.LAYOUT", scope.generated(group.type()));
    };
  }

  /** The Java primitive whose layout is plainly that of the number. */
  private static Optional<Carrier> natural(CValue.Number number) {
    return switch (number.type()) {
      case BOOL -> Optional.of(Carrier.BOOLEAN);
      case INT, INT32_T -> Optional.of(Carrier.INT);
      case INT64_T -> Optional.of(Carrier.LONG);
      case FLOAT -> Optional.of(Carrier.FLOAT);
      case DOUBLE -> Optional.of(Carrier.DOUBLE);
      default -> Optional.empty();
    };
  }
}
