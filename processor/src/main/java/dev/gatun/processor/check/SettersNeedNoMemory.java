package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.TextList;
import dev.gatun.processor.model.Unit;

/** What a view writes fits into the struct itself, or, for a callback, is given an arena. */
final class SettersNeedNoMemory extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    aggregate.members().stream()
        .filter(member -> aggregate.isView() && member.isWritable())
        .forEach(member -> check(member, found));
  }

  private static void check(Member member, Diagnostics found) {
    if (needsMemory(member.type())) {
      found.report(Problem.SETTER_NEEDS_MEMORY, member.origin(), member.name());
    } else if (member.holdsFunctions() && !member.hasLifetime()) {
      found.report(
          Problem.SETTER_HAS_NO_ARENA, member.origin(), member.name(), written(member.type()));
    } else if (member.hasLifetime() && !member.holdsFunctions()) {
      found.report(Problem.SETTER_ARENA_IS_NOT_USED, member.origin(), member.name());
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

  private static String written(NativeType type) {
    return switch (type) {
      case FunctionPointer pointer -> pointer.callback().simple();
      case InlineArray array -> written(array.element()) + "[]";
      case FlexibleArray array -> written(array.element()) + "[]";
      default -> "";
    };
  }
}
