package dev.gatun.processor.compare;

import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderStruct;
import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import dev.gatun.processor.header.HeaderType.Struct;
import dev.gatun.processor.layout.CMember;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.runtime.layout.Extent;
import dev.gatun.runtime.layout.Placement;
import java.util.ArrayList;
import java.util.List;

/** Compares where the members of a struct lie, when they have the same names and types. */
final class PlacementComparison {
  private final Comparison all;
  private final Aggregate aggregate;
  private final HeaderStruct header;

  PlacementComparison(Comparison all, Aggregate aggregate, HeaderStruct header) {
    this.all = all;
    this.aggregate = aggregate;
    this.header = header;
  }

  void compare(MemberPairs pairs) {
    List<DeclaredMember> members = pairs.declared();
    if (!all.arrangement().exists(aggregate)) {
      return;
    }
    Placement placement = all.arrangement().placement(aggregate);
    List<Long> places = places(placement);
    for (int i = 0; i < members.size(); i++) {
      HeaderMember other = pairs.counterpart(members.get(i)).orElseThrow();
      long here = places.get(i);
      long there = other.firstBit().orElse(here);
      if (here != there) {
        report(
            Problem.MEMBER_LIES_ELSEWHERE,
            members.get(i).origin(),
            members.get(i).name(),
            place(there, other.bits().isPresent()),
            place(here, other.bits().isPresent()),
            other.bits().isPresent()
                ? "declare the bits without a name, 'packed' and 'pack' as the header does"
                : "declare 'packed', 'pack' or 'align' of @Struct, or @Align, as the header does",
            all.facts().tellsTypes()
                ? "although all types are the same"
                : "although the types are the same as far as they are known; a member may be"
                    + " missing before it");
        return;
      }
    }
    Extent here = placement.extent();
    if (here.size() != header.size()) {
      report(
          Problem.SIZE_DIFFERS_FROM_HEADER,
          aggregate.origin(),
          aggregate.name().simple(),
          header.size(),
          here.size());
      return;
    }
    all.facts()
        .named(aggregate.cName().text())
        .filter(named -> HeaderFacts.plain(named).equals(new Struct(header.key())))
        .flatMap(named -> all.facts().extent(aggregate.cName().text()))
        .filter(there -> there.size() == header.size())
        .filter(there -> there.alignment() != here.alignment())
        .ifPresent(
            there ->
                report(
                    Problem.ALIGNMENT_DIFFERS_FROM_HEADER,
                    aggregate.origin(),
                    aggregate.name().simple(),
                    there.alignment(),
                    here.alignment()));
  }

  /** Bits that have no name are in no header's list. */
  private List<Long> places(Placement placement) {
    List<CMember> members = CMember.of(aggregate);
    List<Long> places = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).isNamed()) {
        places.add(placement.bits().get(i));
      }
    }
    return places;
  }

  private static String place(long bits, boolean isBitField) {
    return isBitField ? "bit " + bits : "byte " + bits / Byte.SIZE;
  }

  private void report(Problem problem, Origin origin, Object... arguments) {
    all.differences().add(aggregate);
    all.found().report(problem, origin, arguments);
  }
}
