package dev.gatun.processor.header;

import dev.gatun.annotation.CType;
import dev.gatun.processor.header.HeaderType.Array;
import dev.gatun.processor.header.HeaderType.Enumeration;
import dev.gatun.processor.header.HeaderType.Kind;
import dev.gatun.processor.header.HeaderType.Number;
import dev.gatun.processor.header.HeaderType.Other;
import dev.gatun.processor.header.HeaderType.Pointer;
import dev.gatun.processor.header.HeaderType.Qualified;
import dev.gatun.processor.header.HeaderType.Struct;
import dev.gatun.processor.header.HeaderType.Void;
import dev.gatun.processor.layout.Argument;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Callback;
import dev.gatun.processor.model.Declaration.Handle;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.Allocator;
import dev.gatun.processor.model.NativeType.Anything;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.BitField;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.CopiedPointer;
import dev.gatun.processor.model.NativeType.Dereferenced;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.FlagSet;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import dev.gatun.processor.model.NativeType.HandlePointer;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.InlineText;
import dev.gatun.processor.model.NativeType.Nothing;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.TextList;
import dev.gatun.processor.model.NativeType.UserObject;
import dev.gatun.processor.model.NativeType.Varargs;
import dev.gatun.processor.model.NativeType.ViewArray;
import dev.gatun.processor.model.NativeType.ViewPointer;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Abi;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What Java's declarations are in C on one platform, in the words of a header. */
public final class DeclaredTypes {
  private final Unit unit;
  private final Abi abi;
  private final Deque<JavaName> inside = new ArrayDeque<>();

  /**
   * Creates the types.
   *
   * @param unit the declarations
   * @param abi the platform
   */
  public DeclaredTypes(Unit unit, Abi abi) {
    this.unit = unit;
    this.abi = abi;
  }

  /** {@return a function} */
  public HeaderType.Function of(Function function) {
    List<HeaderType> parameters = fixed(function).stream().map(this::of).toList();
    return new HeaderType.Function(of(function.returned()), parameters, isVariadic(function), true);
  }

  /** Whether C has variable arguments there. */
  static boolean isVariadic(Function function) {
    return function.parameters().stream()
        .anyMatch(it -> it.isVariadic() || it.type() instanceof Varargs);
  }

  /** {@return the arguments that C's prototype has; behind the first variable one, all are} */
  public static List<Argument> fixed(Function function) {
    return Argument.of(function).stream()
        .takeWhile(argument -> !argument.parameter().isVariadic())
        .toList();
  }

  /** {@return an argument of a function} */
  public HeaderType of(Argument argument) {
    return switch (argument) {
      case Argument.Value value -> of(value.parameter().type());
      case Argument.Length length -> of(length.type());
      case Argument.Out out ->
          out.parameter().type() instanceof Slice slice
              ? of(slice.data())
              : new Pointer(of(out.parameter().type()));
      case Argument.OutLength length -> new Pointer(of(length.type()));
    };
  }

  /** {@return a scalar} */
  public Number of(CType type) {
    int size = (int) abi.extent(type).size();
    Kind kind =
        switch (type) {
          case BOOL -> Kind.BOOL;
          case FLOAT, DOUBLE -> Kind.FLOAT;
          case CHAR -> abi.isSigned(type) ? Kind.SIGNED_CHAR : Kind.UNSIGNED_CHAR;
          default -> abi.isSigned(type) ? Kind.SIGNED : Kind.UNSIGNED;
        };
    return new Number(kind, size, type.spelling());
  }

  /** {@return a type as C has it in the place where it was declared; for a slice, its pointer} */
  public HeaderType of(NativeType type) {
    return switch (type) {
      case Nothing nothing -> new Void();
      case Scalar scalar -> of(scalar.c());
      case Enumerated enumerated ->
          enumerated.c() == CType.INT ? named(enumerated.type()) : of(enumerated.c());
      case FlagSet flags -> of(flags.c());
      case BitField bits -> of(bits.number());
      case Copied copied -> named(copied.type());
      case Viewed viewed -> named(viewed.type());
      case TaggedUnion tagged -> named(tagged.union());
      case InlineArray array -> new Array(of(array.element()), array.length());
      case FlexibleArray array -> new Array(of(array.element()), 0);
      case InlineText text -> new Array(of(text.encoding().unit()), text.length());
      case Address address -> new Pointer(new Void());
      // Not what void * fits: C is given a number, which points to nothing.
      case UserObject object -> new Pointer(HeaderType.USER_DATA);
      case Text text -> constant(of(text.encoding().unit()));
      case TextList list -> new Pointer(constant(of(list.encoding().unit())));
      case CopiedPointer pointer -> new Pointer(named(pointer.type()));
      case ViewPointer pointer -> new Pointer(named(pointer.type()));
      case ViewArray array -> new Pointer(named(array.type()));
      case ArrayPointer array -> new Pointer(of(array.element()));
      case Slice slice -> of(slice.data());
      case FunctionPointer pointer -> new Pointer(callback(pointer.callback()));
      case HandlePointer pointer -> new Pointer(named(pointer.type()));
      case Dereferenced dereferenced -> new Pointer(of(dereferenced.target()));
      case Varargs varargs -> throw new IllegalArgumentException("C has several values for it");
      case Anything anything -> throw new IllegalArgumentException("C has several types for it");
      case Allocator allocator -> throw new IllegalArgumentException("C never sees it");
    };
  }

  private static Pointer constant(HeaderType type) {
    return new Pointer(new Qualified("const", type));
  }

  /** A function that is passed one of its own kind goes on without an end; there it is any. */
  private HeaderType callback(JavaName name) {
    if (inside.contains(name) || !(unit.known().get(name) instanceof Callback callback)) {
      return new Void();
    }
    inside.push(name);
    HeaderType type = of(callback.function());
    inside.pop();
    return type;
  }

  private HeaderType named(JavaName name) {
    Declaration declaration = unit.known().get(name);
    return switch (declaration) {
      case Aggregate aggregate -> new Struct(name.qualified());
      case SealedUnion union -> new Struct(name.qualified());
      case Declaration.Enumeration enumeration -> new Enumeration(name.qualified());
      case Handle handle -> new Other(handle.cName().text(), 0);
      case null, default -> new Void();
    };
  }
}
