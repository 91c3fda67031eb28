package dev.gatun.processor.model;

import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.TextList;

/**
 * Tells which values point to what is made of something of Java's, a copy or a function, which has
 * to live as long as C uses it.
 */
public final class PointedCopies {
  private PointedCopies() {}

  /** {@return whether a value points to something that is made for it} */
  public static boolean areIn(Unit unit, NativeType type) {
    return switch (type) {
      case Text text -> true;
      case TextList list -> true;
      case ArrayPointer array -> true;
      case FunctionPointer pointer -> true;
      case Slice slice -> areIn(unit, slice.data());
      case FlexibleArray array -> areIn(unit, array.element());
      case InlineArray array -> areIn(unit, array.element());
      case Copied copied -> areIn(unit, copied.type());
      case TaggedUnion tagged -> areIn(unit, tagged.union());
      default -> false;
    };
  }

  private static boolean areIn(Unit unit, JavaName type) {
    return unit.members(type).anyMatch(member -> areIn(unit, member.type()));
  }
}
