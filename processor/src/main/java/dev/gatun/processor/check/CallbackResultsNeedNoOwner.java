package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Callback;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.TextList;
import dev.gatun.processor.model.Unit;

/** What a callback returns is complete in itself. */
final class CallbackResultsNeedNoOwner extends Rule {
  @Override
  void check(Unit unit, Callback callback, Diagnostics found) {
    NativeType result = callback.function().result();
    if (result instanceof Copied copied && pointsToCopies(unit, copied)) {
      found.report(
          Problem.CALLBACK_RESULT_HAS_NO_OWNER,
          callback.function().origin(),
          callback.function().name(),
          copied.type().simple() + " with a string or array");
    }
  }

  private static boolean pointsToCopies(Unit unit, NativeType type) {
    return switch (type) {
      case Text text -> true;
      case TextList list -> true;
      case ArrayPointer array -> true;
      case Slice slice -> pointsToCopies(unit, slice.data());
      case InlineArray array -> pointsToCopies(unit, array.element());
      case Copied copied -> anyMember(unit, copied.type()) || anyVariant(unit, copied.type());
      case TaggedUnion tagged -> anyVariant(unit, tagged.union());
      default -> false;
    };
  }

  private static boolean anyVariant(Unit unit, JavaName union) {
    return unit.sealedUnion(union).stream()
        .flatMap(known -> known.variants().stream())
        .anyMatch(variant -> anyMember(unit, variant.type()));
  }

  private static boolean anyMember(Unit unit, JavaName type) {
    return unit.aggregate(type).stream()
        .flatMap(aggregate -> aggregate.members().stream())
        .anyMatch(member -> pointsToCopies(unit, member.type()));
  }
}
