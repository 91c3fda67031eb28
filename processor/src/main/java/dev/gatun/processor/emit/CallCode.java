package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.gatun.annotation.CType;
import dev.gatun.processor.layout.Carriage;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.Allocator;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.Dereferenced;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.FlagSet;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import dev.gatun.processor.model.NativeType.HandlePointer;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.TextList;
import dev.gatun.processor.model.NativeType.UserObject;
import dev.gatun.processor.model.NativeType.ViewPointer;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.plan.Slot;

/** Writes how a value that the linker carries becomes the declared one, and back. */
final class CallCode {
  private final Scope scope;

  CallCode(Scope scope) {
    this.scope = scope;
  }

  /** The Java type in which the linker carries a slot. */
  static TypeName carried(Slot slot) {
    return switch (slot) {
      case Slot.Plain plain -> Scope.primitive(plain.carrier());
      case Slot.Converted converted -> TypeName.LONG;
      case Slot.Promoted promoted -> TypeName.LONG;
      case Slot.Pointer pointer -> Ffm.MEMORY_SEGMENT;
      case Slot.Pinned pinned -> Ffm.MEMORY_SEGMENT;
      case Slot.SizedPointer pointer -> Ffm.MEMORY_SEGMENT;
      case Slot.Group group -> Ffm.MEMORY_SEGMENT;
    };
  }

  /**
   * The declared value, from what the linker gave.
   *
   * @param what the name of the value in messages
   */
  CodeBlock fromC(NativeType type, CodeBlock given, String what) {
    return switch (type) {
      case Scalar scalar ->
          Carriage.isPlainInCalls(scalar)
              ? given
              : Numbers.fromLong(scalar.carrier(), extended(scalar.c(), given));
      case Enumerated enumerated ->
          CodeBlock.of(
              "$T.fromC($Z$L, $S)",
              scope.generated(enumerated.type()),
              Carriage.isPlainEnum(enumerated.c())
                  ? given
                  : Numbers.fromLong(Carrier.INT, extended(enumerated.c(), given)),
              what);
      case FlagSet flags -> new FlagsCode(scope, flags).fromC(given, what);
      case Address address ->
          address.nullable()
              ? CodeBlock.of("$T.orNull($L)", Ffm.POINTERS, given)
              : CodeBlock.of("$T.given($Z$L, $S)", Ffm.POINTERS, given, what);
      case Text text ->
          CodeBlock.of(
              text.nullable() ? "$L.fromNullableC($Z$L,$W$S)" : "$L.fromC($Z$L,$W$S)",
              scope.string(text.encoding()),
              given,
              what);
      case TextList list ->
          CodeBlock.of(
              list.nullable() ? "$L.fromNullableList($Z$L,$W$S)" : "$L.fromList($Z$L,$W$S)",
              scope.string(list.encoding()),
              given,
              what);
      case Copied copied -> CodeBlock.of("$T.read($L)", scope.generated(copied.type()), given);
      case Viewed viewed -> scope.view(viewed.type(), given);
      case ViewPointer view ->
          view.nullable()
              ? CodeBlock.of("$T.atNullable($L)", scope.generated(view.type()), given)
              : CodeBlock.of("$T.at($Z$L, $S)", scope.generated(view.type()), given, what);
      case Dereferenced dereferenced when isFlexible(dereferenced.target()) -> {
        CodeBlock struct =
            CodeBlock.of("$T", scope.generated(((Copied) dereferenced.target()).type()));
        yield CodeBlock.of(
            "$L.read($L.whole($T.given($L, $S)))", struct, struct, Ffm.POINTERS, given, what);
      }
      case UserObject object ->
          CodeBlock.of(
              object.nullable() ? "$T.ofNullable($Z$L, $T.class, $S)" : "$T.of($Z$L, $T.class, $S)",
              Ffm.USER_OBJECTS,
              given,
              Scope.erased(object.type()),
              what);
      case FunctionPointer pointer ->
          pointer.nullable()
              ? CodeBlock.of("$T.ofNullable($L)", scope.generated(pointer.callback()), given)
              : CodeBlock.of("$T.of($Z$L, $S)", scope.generated(pointer.callback()), given, what);
      case HandlePointer handle -> HandleCode.ofC(scope, handle, given, what);
      case Dereferenced dereferenced ->
          new MemoryCode(scope)
              .read(
                  dereferenced.target(),
                  Location.start(CodeBlock.of("$T.given($L, $S)", Ffm.POINTERS, given, what)),
                  what);
      default -> throw new IllegalArgumentException(type + " is never given by C");
    };
  }

  /**
   * What the linker takes, from a declared value that needs no memory of its own.
   *
   * @param what the name of the value in messages
   */
  CodeBlock toC(NativeType type, CodeBlock value, String what) {
    return switch (type) {
      case Scalar scalar ->
          Carriage.isPlainInCalls(scalar) ? value : Numbers.toLong(scope, scalar, value, what);
      case Enumerated enumerated -> {
        CodeBlock number =
            CodeBlock.of("$T.toC($L, $S)", scope.generated(enumerated.type()), value, what);
        yield Carriage.isPlainEnum(enumerated.c())
            ? number
            : Numbers.toLong(scope, enumerated.number(), number, what);
      }
      case FlagSet flags -> new FlagsCode(scope, flags).toC(value, what);
      case Address address ->
          orNull(
              address.nullable(),
              value,
              CodeBlock.of("$T.require($L, $S)", Ffm.POINTERS, value, what));
      case Viewed viewed -> segmentOf(viewed.type(), value, what);
      case ViewPointer view -> orNull(view.nullable(), value, segmentOf(view.type(), value, what));
      case HandlePointer handle ->
          orNull(
              handle.nullable(),
              value,
              CodeBlock.of("$T.pointer($L, $S)", Ffm.OPAQUE_HANDLE, value, what));
      default -> throw new IllegalArgumentException(type + " needs memory");
    };
  }

  private boolean isFlexible(NativeType type) {
    return type instanceof Copied copied
        && scope.unit().aggregate(copied.type()).flatMap(Aggregate::flexible).isPresent();
  }

  static CodeBlock orNull(boolean nullable, CodeBlock value, CodeBlock pointer) {
    return nullable
        ? CodeBlock.of("$L == null$W? $T.NULL$W: $L", value, Ffm.MEMORY_SEGMENT, pointer)
        : pointer;
  }

  private CodeBlock segmentOf(JavaName view, CodeBlock value, String what) {
    return CodeBlock.of("$T.segmentOf($L, $S)", scope.generated(view), value, what);
  }

  private CodeBlock extended(CType type, CodeBlock given) {
    return CodeBlock.of("$L.extend($L)", scope.integer(type), given);
  }

  /**
   * A statement that checks what memory is asked of.
   *
   * @param owner what has the parameter, as messages name it
   */
  static CodeBlock requireAllocator(Parameter given, String local, String owner) {
    return CodeBlock.builder().addStatement(required(given, local, owner)).build();
  }

  /** The same as an expression. */
  static CodeBlock required(Parameter given, String local, String owner) {
    boolean isArena = ((Allocator) given.type()).isArena();
    return CodeBlock.of(
        isArena ? "$T.requireOpen($L, $S)" : "$T.require($L, $S)",
        Ffm.ARGUMENTS,
        local,
        owner + ": " + given.name());
  }
}
