package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.layout.CMember;
import dev.gatun.processor.layout.CValue;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.Unit;
import java.util.HashSet;
import java.util.Set;

/** No struct contains itself other than behind a pointer. */
final class StructsAreFinite extends Rule {
  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    for (Member member : aggregate.members()) {
      CValue value = CValue.of(member.type());
      Set<JavaName> within = new HashSet<>();
      if (reaches(unit, value, aggregate.name(), within) && isFirst(unit, aggregate, within)) {
        found.report(
            Problem.STRUCT_CONTAINS_ITSELF,
            member.origin(),
            aggregate.name().simple(),
            member.name());
      }
    }
  }

  /** Whether no other struct of the same cycle is to be blamed for it; unions never are. */
  private static boolean isFirst(Unit unit, Aggregate aggregate, Set<JavaName> within) {
    return within.stream()
        .filter(other -> unit.known().get(other) instanceof Aggregate)
        .filter(other -> reaches(unit, new CValue.Group(other), aggregate.name(), new HashSet<>()))
        .allMatch(other -> aggregate.name().qualified().compareTo(other.qualified()) <= 0);
  }

  private static boolean reaches(Unit unit, CValue from, JavaName target, Set<JavaName> seen) {
    return switch (from) {
      case CValue.Sequence sequence -> reaches(unit, sequence.element(), target, seen);
      case CValue.Group group ->
          group.type().equals(target) || within(unit, group.type(), target, seen);
      case CValue.Number number -> false;
      case CValue.Bits bits -> false;
      case CValue.Pointer pointer -> false;
    };
  }

  private static boolean within(Unit unit, JavaName type, JavaName target, Set<JavaName> seen) {
    if (!seen.add(type)) {
      return false;
    }
    return switch (unit.known().get(type)) {
      case Aggregate aggregate ->
          CMember.of(aggregate).stream()
              .anyMatch(member -> reaches(unit, member.value(), target, seen));
      case SealedUnion union ->
          union.variants().stream()
              .anyMatch(variant -> reaches(unit, new CValue.Group(variant.type()), target, seen));
      default -> false;
    };
  }
}
