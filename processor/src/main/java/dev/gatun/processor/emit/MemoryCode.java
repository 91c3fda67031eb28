package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.ViewPointer;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.plan.Carriage;

/** Writes how one value is read from memory and written to it. */
final class MemoryCode {
  private final Scope scope;

  MemoryCode(Scope scope) {
    this.scope = scope;
  }

  /**
   * An expression for the value at a place.
   *
   * @param what the name of the value in messages
   */
  CodeBlock read(NativeType type, Location at, String what) {
    return switch (type) {
      case Scalar scalar -> readScalar(scalar, at);
      case Enumerated enumerated ->
          CodeBlock.of(
              "$T.fromC($Z$L, $S)",
              scope.generated(enumerated.type()),
              readScalar(new Scalar(enumerated.c(), Carrier.INT), at),
              what);
      case Address address ->
          address.nullable()
              ? CodeBlock.of("$T.orNull($L)", Ffm.POINTERS, pointer(at))
              : CodeBlock.of("$T.given($Z$L, $S)", Ffm.POINTERS, pointer(at), what);
      case Text text ->
          CodeBlock.of(
              text.nullable() ? "$T.fromNullableC($Z$L, $S)" : "$T.fromC($Z$L, $S)",
              Ffm.STRINGS,
              pointer(at),
              what);
      case Copied copied ->
          CodeBlock.of("$T.read($L)", scope.generated(copied.type()), group(at, copied.type()));
      case Viewed viewed ->
          CodeBlock.of("new $T($L)", scope.generated(viewed.type()), group(at, viewed.type()));
      case ViewPointer view ->
          CodeBlock.of(
              view.nullable() ? "$T.atNullable($L)" : "$T.at($Z$L, $S)",
              view.nullable()
                  ? new Object[] {scope.generated(view.type()), pointer(at)}
                  : new Object[] {scope.generated(view.type()), pointer(at), what});
      default -> throw new IllegalArgumentException(type + " is no single value");
    };
  }

  /**
   * A statement that writes a value to a place.
   *
   * @param allocator takes what the value points to
   * @param what the name of the value in messages
   */
  CodeBlock write(NativeType type, Location at, CodeBlock value, CodeBlock allocator, String what) {
    return switch (type) {
      case Scalar scalar -> writeScalar(scalar, at, value, what);
      case Enumerated enumerated ->
          writeScalar(
              new Scalar(enumerated.c(), Carrier.INT),
              at,
              CodeBlock.of("$T.toC($L, $S)", scope.generated(enumerated.type()), value, what),
              what);
      case Address address ->
          setPointer(at, address.nullable(), value, pointerTo("$T.require($L, $S)", value, what));
      case Text text ->
          setPointer(
              at,
              text.nullable(),
              value,
              CodeBlock.of("$T.toC($L, $L, $S)", Ffm.STRINGS, value, allocator, what));
      case Copied copied ->
          CodeBlock.of(
              "$T.write($Z$T.require($L, $S),$W$L, $L)",
              scope.generated(copied.type()),
              Ffm.ARGUMENTS,
              value,
              what,
              group(at, copied.type()),
              allocator);
      case Viewed viewed ->
          CodeBlock.of(
              "$L.copyFrom($T.segmentOf($L, $S))",
              group(at, viewed.type()),
              scope.generated(viewed.type()),
              value,
              what);
      case ViewPointer view ->
          setPointer(
              at,
              view.nullable(),
              value,
              CodeBlock.of("$T.segmentOf($L, $S)", scope.generated(view.type()), value, what));
      default -> throw new IllegalArgumentException(type + " is no single value");
    };
  }

  CodeBlock pointer(Location at) {
    return CodeBlock.of("$L.get($L, $L)", at.segment(), scope.accessAddress(), at.offset());
  }

  CodeBlock setPointer(Location at, CodeBlock pointer) {
    return CodeBlock.of(
        "$L.set($L, $L,$W$L)", at.segment(), scope.accessAddress(), at.offset(), pointer);
  }

  private CodeBlock setPointer(Location at, boolean nullable, CodeBlock value, CodeBlock pointer) {
    return setPointer(
        at,
        nullable
            ? CodeBlock.of("$L == null ? $T.NULL :$W$L", value, Ffm.MEMORY_SEGMENT, pointer)
            : pointer);
  }

  private static CodeBlock pointerTo(String format, CodeBlock value, String what) {
    return CodeBlock.of(format, Ffm.POINTERS, value, what);
  }

  private CodeBlock group(Location at, JavaName type) {
    return CodeBlock.of(
        "$L.asSlice($L, $T.LAYOUT)", at.segment(), at.offset(), scope.generated(type));
  }

  private CodeBlock readScalar(Scalar scalar, Location at) {
    if (Carriage.isPlainInMemory(scalar)) {
      return CodeBlock.of(
          "$L.get($L, $L)", at.segment(), scope.accessLayout(scalar.carrier()), at.offset());
    }
    CodeBlock number =
        CodeBlock.of("$L.get($L, $L)", scope.integer(scalar.c()), at.segment(), at.offset());
    return Numbers.fromLong(scalar.carrier(), number);
  }

  private CodeBlock writeScalar(Scalar scalar, Location at, CodeBlock value, String what) {
    return Carriage.isPlainInMemory(scalar)
        ? CodeBlock.of(
            "$L.set($L, $L,$W$L)",
            at.segment(),
            scope.accessLayout(scalar.carrier()),
            at.offset(),
            value)
        : CodeBlock.of(
            "$L.set($L, $L,$W$L)",
            scope.integer(scalar.c()),
            at.segment(),
            at.offset(),
            Numbers.toLong(scope, scalar, value, what));
  }
}
