package dev.gatun.processor.compare;

import dev.gatun.processor.diagnostic.NearMiss;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.header.HeaderStruct;
import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import dev.gatun.processor.header.StructKeys;
import dev.gatun.processor.model.Declaration.Aggregate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Compares a struct or untagged union with that of a header, member by member. */
final class StructComparison {
  static final String MEMBERS =
      "the members of a struct lie one behind the other, those of a union in one place";

  private final Comparison all;
  private final Aggregate aggregate;
  private final MemberPairs pairs;
  private final HeaderStruct header;
  private final MemberMatch match;

  StructComparison(Comparison all, Aggregate aggregate, HeaderStruct header) {
    this.all = all;
    this.aggregate = aggregate;
    this.pairs = MemberPairs.of(all, aggregate, header);
    this.header = pairs.header();
    this.match = new MemberMatch(all);
  }

  void compare() {
    if (!header.isComplete()) {
      report(Problem.HEADER_STRUCT_IS_OPAQUE, aggregate.origin(), all.spelling().of(header.key()));
      return;
    }
    if (header.isUnion() != aggregate.isUnion()) {
      report(
          Problem.HEADER_HAS_THE_OTHER_KIND,
          aggregate.origin(),
          aggregate.name().simple(),
          header.isUnion() ? "a union" : "a struct",
          MEMBERS,
          "declare it with " + (header.isUnion() ? "@Union" : "@Struct"));
      return;
    }
    boolean isWhole = reportUnpaired() && reportMissing() && reportOrder();
    boolean areAlike = reportTypes();
    if (isWhole && areAlike && !aggregate.isPartial()) {
      all.differences()
          .compareLater(
              aggregate, () -> new PlacementComparison(all, aggregate, header).compare(pairs));
    }
  }

  /** What Java has and the header has not. */
  private boolean reportUnpaired() {
    List<DeclaredMember> unpaired =
        pairs.declared().stream().filter(member -> pairs.counterpart(member).isEmpty()).toList();
    List<String> free =
        header.members().stream()
            .filter(member -> !pairs.pairs().containsValue(member))
            .flatMap(member -> member.name().stream())
            .toList();
    for (DeclaredMember member : unpaired) {
      report(
          Problem.MEMBER_IS_NOT_IN_HEADER,
          member.origin(),
          all.spelling().of(header.key()),
          member.isAnonymous() ? member.name() + " (without a name)" : member.cName().text(),
          NearMiss.among(member.cName().text(), free),
          all.facts().tellsTypes() ? rest() : said(member));
    }
    return unpaired.isEmpty();
  }

  /** What the header has and Java has not; a member of a union may be left out. */
  private boolean reportMissing() {
    if (aggregate.isPartial() || aggregate.isUnion()) {
      return true;
    }
    List<String> missing = new ArrayList<>();
    String before = "at the beginning";
    for (HeaderMember member : header.members()) {
      boolean isKnown = member.firstBit().isPresent();
      if (isKnown && !pairs.pairs().containsValue(member)) {
        missing.add("'" + match.declaration(member) + "' " + before);
      }
      before = "after '" + member.name().orElse("a member without a name") + "'";
    }
    if (!missing.isEmpty()) {
      report(
          Problem.HEADER_HAS_ANOTHER_MEMBER,
          aggregate.origin(),
          aggregate.name().simple(),
          missing.size() == 1 ? "a member" : missing.size() + " members",
          String.join(", ", missing));
    }
    return missing.isEmpty();
  }

  private boolean reportOrder() {
    if (aggregate.isPartial() || aggregate.isUnion()) {
      return true;
    }
    int last = -1;
    for (var pair : pairs.pairs().entrySet()) {
      if (pair.getValue().firstBit().isEmpty()) {
        continue;
      }
      int index = header.members().indexOf(pair.getValue());
      if (index < last) {
        report(
            Problem.HEADER_HAS_ANOTHER_ORDER,
            pair.getKey().origin(),
            pair.getKey().cName().text(),
            header.members().get(last).name().orElse("a member without a name"),
            order());
        return false;
      }
      last = index;
    }
    return true;
  }

  private boolean reportTypes() {
    boolean areAlike = true;
    for (var pair : pairs.pairs().entrySet()) {
      if (!match.areAlike(pair.getKey(), pair.getValue())) {
        areAlike = false;
        report(
            Problem.MEMBER_DIFFERS_FROM_HEADER,
            pair.getKey().origin(),
            pair.getKey().name(),
            match.declaration(pair.getValue()),
            match.declaration(pair.getKey()),
            MemberMatch.difference(pair.getKey(), pair.getValue()));
      }
    }
    return areAlike;
  }

  /** What of the header no member here stands for. */
  private String rest() {
    String rest =
        header.members().stream()
            .filter(member -> !pairs.pairs().containsValue(member))
            .map(match::declaration)
            .collect(Collectors.joining("; "));
    return rest.isEmpty() ? "no members beside the others that are declared here" : rest;
  }

  /** Where nobody lists the members, what the compiler said of one. */
  private String said(DeclaredMember member) {
    return all.facts()
        .missing(StructKeys.bare(header.key()) + "." + member.cName().text())
        .map(words -> "the C compiler says: " + words)
        .orElse("the C compiler does not know it");
  }

  private String order() {
    return header.members().stream()
        .filter(member -> member.firstBit().isPresent())
        .map(member -> member.name().orElseGet(() -> match.declaration(member)))
        .collect(Collectors.joining(", "));
  }

  private void report(Problem problem, Origin origin, Object... arguments) {
    all.differences().add(aggregate);
    all.found().report(problem, origin, arguments);
  }
}
