package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.NearMiss;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.layout.TagValues;
import dev.gatun.processor.model.Declaration.Enumeration;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.NativeType.BitField;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.Unit;
import dev.gatun.processor.model.Variant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Each variant is selected by tags of its own, which the type of the tag has. */
final class VariantsNameTags extends TagRule {
  @Override
  void check(Unit unit, Member tag, SealedUnion union, Diagnostics found) {
    Map<Object, Variant> taken = new HashMap<>();
    for (Variant variant : union.variants()) {
      for (Named name : variant.tags()) {
        boolean known =
            switch (tag.number()) {
              case Enumerated enumerated ->
                  unit.enumeration(enumerated.type())
                      .map(enumeration -> isConstant(enumeration, name, found))
                      .orElse(false);
              case Scalar scalar -> isNumber(tag, scalar, name, found);
              default -> false;
            };
        Variant other = known ? taken.putIfAbsent(key(tag, name), variant) : null;
        if (other != null) {
          found.report(
              Problem.VARIANTS_SHARE_A_TAG,
              name.origin(),
              other.type().simple(),
              variant.type().simple(),
              name.text());
        }
      }
    }
  }

  private static Object key(Member tag, Named name) {
    return tag.number() instanceof Scalar
        ? TagValues.parse(name.text()).orElseThrow()
        : name.text();
  }

  private static boolean isConstant(Enumeration enumeration, Named name, Diagnostics found) {
    List<String> names =
        enumeration.constants().stream()
            .filter(constant -> !constant.isUnknown())
            .map(constant -> constant.name())
            .toList();
    if (!names.contains(name.text())) {
      found.report(
          Problem.VARIANT_NAMES_NO_CONSTANT,
          name.origin(),
          name.text(),
          enumeration.name().simple(),
          NearMiss.among(name.text(), names),
          String.join(", ", names));
      return false;
    }
    return true;
  }

  private static boolean isNumber(Member tag, Scalar type, Named name, Diagnostics found) {
    OptionalLong number = TagValues.parse(name.text());
    if (number.isEmpty()) {
      found.report(Problem.VARIANT_IS_NO_NUMBER, name.origin(), name.text(), tag.name());
      return false;
    }
    TagValues range =
        tag.type() instanceof BitField bits ? TagValues.of(type, bits.width()) : TagValues.of(type);
    if (!range.contains(number.getAsLong())) {
      found.report(
          Problem.TAG_CANNOT_HOLD_VARIANT,
          name.origin(),
          name.text(),
          tag.name(),
          range.least(),
          range.greatest());
      return false;
    }
    return true;
  }
}
