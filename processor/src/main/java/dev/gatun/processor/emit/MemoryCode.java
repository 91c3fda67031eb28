package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.processor.layout.Carriage;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.FlagSet;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import dev.gatun.processor.model.NativeType.HandlePointer;
import dev.gatun.processor.model.NativeType.InlineText;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.TextList;
import dev.gatun.processor.model.NativeType.ViewPointer;
import dev.gatun.processor.model.NativeType.Viewed;

/** Writes how one value is read from memory and written to it. */
final class MemoryCode {
  private final Scope scope;
  private final CallCode calls;

  MemoryCode(Scope scope) {
    this.scope = scope;
    this.calls = new CallCode(scope);
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
              readScalar(enumerated.number(), at),
              what);
      case FlagSet flags -> calls.fromC(type, readScalar(flags.bits(), at), what);
      case InlineText text ->
          CodeBlock.of(
              "$L.fromArray($Z$L, $L, $L,$W$S)",
              scope.string(text.encoding()),
              at.segment(),
              at.offset(),
              text.length(),
              what);
      case Copied copied -> calls.fromC(type, group(at, copied.type()), what);
      case Viewed viewed -> calls.fromC(type, group(at, viewed.type()), what);
      case Address address -> calls.fromC(type, pointer(at), what);
      case Text text -> calls.fromC(type, pointer(at), what);
      case TextList list -> calls.fromC(type, pointer(at), what);
      case ViewPointer view -> calls.fromC(type, pointer(at), what);
      case FunctionPointer function -> calls.fromC(type, pointer(at), what);
      case HandlePointer handle -> calls.fromC(type, pointer(at), what);
      default -> throw new IllegalArgumentException(type + " is no single value");
    };
  }

  /**
   * A statement that writes a value to a place.
   *
   * @param allocator takes what the value points to; empty where a view is written in place
   * @param what the name of the value in messages
   */
  CodeBlock write(NativeType type, Location at, CodeBlock value, CodeBlock allocator, String what) {
    return switch (type) {
      case Scalar scalar -> writeScalar(scalar, at, value, what);
      case Enumerated enumerated ->
          writeScalar(
              enumerated.number(),
              at,
              CodeBlock.of("$T.toC($L, $S)", scope.generated(enumerated.type()), value, what),
              what);
      case InlineText text ->
          CodeBlock.of(
              "$L.toArray($Z$L,$W$L, $L, $L,$W$S)",
              scope.string(text.encoding()),
              value,
              at.segment(),
              at.offset(),
              text.length(),
              what);
      case FlagSet flags -> setNumber(flags.bits(), at, calls.toC(type, value, what));
      case Address address -> setPointer(at, stored(address, value, allocator, what));
      case ViewPointer view -> setPointer(at, calls.toC(type, value, what));
      case HandlePointer handle when allocator.isEmpty() ->
          setPointer(at, calls.toC(type, value, what));
      case HandlePointer handle ->
          setPointer(
              at,
              CallCode.orNull(
                  handle.nullable(),
                  value,
                  CodeBlock.of("$T.embed($L, $L, $S)", Ffm.OPAQUE_HANDLE, value, allocator, what)));
      case Text text -> setPointer(at, made(type, text.nullable(), value, allocator, what));
      case TextList list -> setPointer(at, made(type, list.nullable(), value, allocator, what));
      case FunctionPointer function ->
          setPointer(at, made(type, function.nullable(), value, allocator, what));
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
      default -> throw new IllegalArgumentException(type + " is no single value");
    };
  }

  /** The pointer that memory gets of an address, with what it has to keep alive. */
  CodeBlock stored(Address address, CodeBlock value, CodeBlock allocator, String what) {
    return allocator.isEmpty()
        ? calls.toC(address, value, what)
        : CallCode.orNull(
            address.nullable(),
            value,
            CodeBlock.of("$T.embed($L, $L, $S)", Ffm.POINTERS, value, allocator, what));
  }

  private CodeBlock made(
      NativeType type, boolean nullable, CodeBlock value, CodeBlock allocator, String what) {
    return CallCode.orNull(
        nullable, value, new PointeeCode(scope).make(type, false, value, allocator, what));
  }

  CodeBlock pointer(Location at) {
    return CodeBlock.of("$L.get($L, $L)", at.segment(), scope.accessAddress(), at.offset());
  }

  CodeBlock setPointer(Location at, CodeBlock pointer) {
    return CodeBlock.of(
        "$L.set($L, $L,$W$L)", at.segment(), scope.accessAddress(), at.offset(), pointer);
  }

  private CodeBlock group(Location at, JavaName type) {
    return CodeBlock.of(
        "$L.asSlice($L,$W$T.LAYOUT.byteSize())", at.segment(), at.offset(), scope.generated(type));
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
    return setNumber(
        scalar,
        at,
        Carriage.isPlainInMemory(scalar) ? value : Numbers.toLong(scope, scalar, value, what));
  }

  private CodeBlock setNumber(Scalar scalar, Location at, CodeBlock number) {
    return Carriage.isPlainInMemory(scalar)
        ? CodeBlock.of(
            "$L.set($L, $L,$W$L)",
            at.segment(),
            scope.accessLayout(scalar.carrier()),
            at.offset(),
            number)
        : CodeBlock.of(
            "$L.set($L, $L,$W$L)", scope.integer(scalar.c()), at.segment(), at.offset(), number);
  }
}
