package dev.gatun.processor.compare;

import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.model.Unit;
import dev.gatun.processor.model.Variant;
import java.util.HashSet;
import java.util.Set;

/** Which structs and unions lie in others, and so make them larger. */
final class Containment {
  private final Unit unit;

  Containment(Unit unit) {
    this.unit = unit;
  }

  /** All that lies in a struct or union, however deep. */
  Set<JavaName> inside(Declaration declaration) {
    Set<JavaName> names = new HashSet<>();
    collect(declaration, names);
    return names;
  }

  /** All that lies in some other one: C need not have a name for it. */
  Set<JavaName> nested() {
    Set<JavaName> names = new HashSet<>();
    unit.known().values().forEach(declaration -> collect(declaration, names));
    return names;
  }

  private void collect(Declaration declaration, Set<JavaName> into) {
    switch (declaration) {
      case Aggregate aggregate ->
          aggregate.members().stream().map(Member::type).forEach(type -> collect(type, into));
      case SealedUnion union ->
          union.variants().stream().map(Variant::type).forEach(variant -> add(variant, into));
      case null, default -> {}
    }
  }

  private void collect(NativeType type, Set<JavaName> into) {
    switch (type) {
      case Copied copied -> add(copied.type(), into);
      case Viewed viewed -> add(viewed.type(), into);
      case TaggedUnion tagged -> add(tagged.union(), into);
      case InlineArray array -> collect(array.element(), into);
      case FlexibleArray array -> collect(array.element(), into);
      default -> {}
    }
  }

  private void add(JavaName name, Set<JavaName> into) {
    if (into.add(name)) {
      collect(unit.known().get(name), into);
    }
  }
}
