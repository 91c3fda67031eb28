package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.CopiedPointer;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.TextList;
import dev.gatun.processor.model.NativeType.UserObject;

/**
 * Writes what is made of a value so that C can have a pointer to it: a copy, code to call, or a
 * number for an object.
 */
final class PointeeCode {
  private final Scope scope;

  PointeeCode(Scope scope) {
    this.scope = scope;
  }

  /**
   * An expression for the pointer.
   *
   * @param counted whether C is told how long it is
   * @param memory where it lies, and how long it lives
   * @param what the name of the value in messages
   */
  CodeBlock make(NativeType type, boolean counted, CodeBlock value, CodeBlock memory, String what) {
    return switch (type) {
      case Text text ->
          CodeBlock.of(
              counted ? "$L.toCounted($L, $L, $S)" : "$L.toC($L, $L, $S)",
              scope.string(text.encoding()),
              value,
              memory,
              what);
      case TextList list ->
          CodeBlock.of("$L.toList($L, $L, $S)", scope.string(list.encoding()), value, memory, what);
      case Copied copied -> copy(copied.type(), value, memory, what);
      case CopiedPointer pointer -> copy(pointer.type(), value, memory, what);
      case FunctionPointer callback ->
          CodeBlock.of(
              "$T.pointerTo($L, $L, $S)",
              scope.generated(callback.callback()),
              value,
              memory,
              what);
      case UserObject object ->
          CodeBlock.of("$T.pointerTo($L, $L, $S)", Ffm.USER_OBJECTS, value, memory, what);
      default -> throw new IllegalArgumentException("nothing is made of " + type);
    };
  }

  private CodeBlock copy(JavaName record, CodeBlock value, CodeBlock memory, String what) {
    return CodeBlock.of("$T.toC($L, $L, $S)", scope.generated(record), value, memory, what);
  }
}
