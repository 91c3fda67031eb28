package dev.gatun.processor.layout;

import dev.gatun.annotation.CType;
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

/** A value as C sees it in memory. */
public sealed interface CValue {
  /**
   * A number, or an enum.
   *
   * @param type its type
   */
  record Number(CType type) implements CValue {}

  /**
   * Some bits of a number.
   *
   * @param type the type of the number
   * @param width how many
   * @param isNamed whether they have a name
   */
  record Bits(CType type, int width, boolean isNamed) implements CValue {}

  /** A pointer, to whatever it may be. */
  record Pointer() implements CValue {}

  /**
   * A struct or union.
   *
   * @param type the declared type
   */
  record Group(JavaName type) implements CValue {}

  /**
   * An array in place.
   *
   * @param element an element
   * @param length the number of elements; 0 where only another member says
   */
  record Sequence(CValue element, int length) implements CValue {}

  /**
   * {@return what C has for a type; for a slice, its pointer}
   *
   * @throws IllegalArgumentException if C has nothing for it
   */
  static CValue of(NativeType type) {
    return switch (type) {
      case Scalar scalar -> new Number(scalar.c());
      case Enumerated enumerated -> new Number(enumerated.c());
      case FlagSet flags -> new Number(flags.c());
      case BitField bits ->
          new Bits(((Number) of(bits.number())).type(), bits.width(), bits.isNamed());
      case Copied copied -> new Group(copied.type());
      case Viewed viewed -> new Group(viewed.type());
      case TaggedUnion tagged -> new Group(tagged.union());
      case InlineArray array -> new Sequence(of(array.element()), array.length());
      case FlexibleArray array -> new Sequence(of(array.element()), 0);
      case Address a -> new Pointer();
      case InlineText text -> new Sequence(new Number(text.encoding().unit()), text.length());
      case Text t -> new Pointer();
      case TextList t -> new Pointer();
      case CopiedPointer p -> new Pointer();
      case ViewPointer p -> new Pointer();
      case ViewArray a -> new Pointer();
      case ArrayPointer a -> new Pointer();
      case Slice s -> new Pointer();
      case FunctionPointer p -> new Pointer();
      case UserObject o -> new Pointer();
      case Dereferenced d -> new Pointer();
      case HandlePointer h -> new Pointer();
      case Nothing n -> throw new IllegalArgumentException("C has no value for void");
      case Varargs v -> throw new IllegalArgumentException("C has several values for varargs");
      case Anything a -> throw new IllegalArgumentException("the type is known at run time only");
      case Allocator a -> throw new IllegalArgumentException("C has no value for an allocator");
    };
  }
}
