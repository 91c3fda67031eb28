package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.TextList;
import dev.gatun.processor.model.Unit;

/** What a view writes fits into the struct itself. */
final class SettersNeedNoMemory extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    for (Member member : aggregate.members()) {
      if (aggregate.isView() && member.isWritable() && needsMemory(member.type())) {
        found.report(Problem.SETTER_NEEDS_MEMORY, member.origin(), member.name());
      }
    }
  }

  private static boolean needsMemory(NativeType type) {
    return switch (type) {
      case Text text -> true;
      case TextList list -> true;
      case ArrayPointer array -> true;
      case Slice slice -> needsMemory(slice.data());
      case InlineArray array -> needsMemory(array.element());
      case FlexibleArray array -> needsMemory(array.element());
      default -> false;
    };
  }
}
