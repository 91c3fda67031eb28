package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.Dereferenced;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.InlineText;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.TextList;

/** Refuses annotations that speak of strings where there is none. */
final class TextUses {
  private TextUses() {}

  static boolean check(Site site, NativeType type) {
    if (site.has("Encoding") && !isText(type)) {
      site.refuseAt("Encoding", Problem.ENCODING_WITHOUT_STRING, site.name());
      return false;
    }
    return true;
  }

  private static boolean isText(NativeType type) {
    return switch (type) {
      case Text text -> true;
      case InlineText text -> true;
      case TextList list -> true;
      case ArrayPointer array -> isText(array.element());
      case InlineArray array -> isText(array.element());
      case FlexibleArray array -> isText(array.element());
      case Dereferenced dereferenced -> isText(dereferenced.target());
      default -> false;
    };
  }
}
