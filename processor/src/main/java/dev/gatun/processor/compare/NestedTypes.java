package dev.gatun.processor.compare;

import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.model.Unit;
import java.util.HashSet;
import java.util.Set;

/** The structs that lie in others: C need not have a name for them. */
final class NestedTypes {
  private final Unit unit;

  NestedTypes(Unit unit) {
    this.unit = unit;
  }

  Set<JavaName> names() {
    Set<JavaName> names = new HashSet<>();
    unit.known().values().stream()
        .filter(Aggregate.class::isInstance)
        .map(Aggregate.class::cast)
        .flatMap(aggregate -> aggregate.members().stream())
        .map(Member::type)
        .forEach(type -> collect(type, names));
    return names;
  }

  private static void collect(NativeType type, Set<JavaName> into) {
    switch (type) {
      case Copied copied -> into.add(copied.type());
      case Viewed viewed -> into.add(viewed.type());
      case InlineArray array -> collect(array.element(), into);
      case FlexibleArray array -> collect(array.element(), into);
      default -> {}
    }
  }
}
