package dev.gatun.processor.plan;

import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.HandlePointer;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.Unit;

/**
 * Tells which values hold a segment or handle of the user's: read back from C, a pointer would come
 * without its size and lifetime, or as another object, so what C did not change is to be left as it
 * is.
 */
public final class Pointing {
  private Pointing() {}

  /** {@return whether a value holds a segment} */
  public static boolean holdsSegment(Unit unit, NativeType type) {
    return switch (type) {
      case Address address -> true;
      case HandlePointer handle -> true;
      case Slice slice -> holdsSegment(unit, slice.data());
      case InlineArray array -> holdsSegment(unit, array.element());
      case FlexibleArray array -> holdsSegment(unit, array.element());
      case Copied copied -> holdsSegment(unit, copied.type());
      case TaggedUnion tagged -> holdsSegment(unit, tagged.union());
      default -> false;
    };
  }

  private static boolean holdsSegment(Unit unit, JavaName type) {
    return unit.members(type).anyMatch(member -> holdsSegment(unit, member.type()));
  }
}
