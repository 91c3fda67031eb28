package dev.gatun.processor.compare;

import dev.gatun.processor.diagnostic.NearMiss;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.header.HeaderStruct;
import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import dev.gatun.processor.model.Declaration.Aggregate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares a struct or untagged union with that of a header, member by member. */
final class StructComparison {
  private final Comparison all;
  private final Aggregate aggregate;
  private final HeaderStruct header;
  private final List<DeclaredMember> members;

  /** Which member of the header each declared one is; none where there is none. */
  private final Map<DeclaredMember, HeaderMember> counterparts = new LinkedHashMap<>();

  StructComparison(Comparison all, Aggregate aggregate, HeaderStruct header) {
    this.all = all;
    this.aggregate = aggregate;
    this.members = DeclaredMember.of(aggregate, all.declared());
    boolean isFlat = members.stream().noneMatch(DeclaredMember::isAnonymous);
    this.header = new Flattening(all.facts()).of(header, aggregate.base().isPresent(), isFlat);
  }

  void compare() {
    if (!header.isComplete()) {
      report(Problem.HEADER_STRUCT_IS_OPAQUE, aggregate.origin(), header.key());
      return;
    }
    if (header.isUnion() != aggregate.isUnion()) {
      report(
          Problem.HEADER_HAS_THE_OTHER_KIND,
          aggregate.origin(),
          aggregate.name().simple(),
          header.isUnion() ? "union" : "struct",
          header.isUnion() ? "@Union" : "@Struct");
      return;
    }
    pair();
    boolean isWhole = reportUnpaired() && reportMissing() && reportOrder();
    boolean areAlike = reportTypes();
    if (isWhole && areAlike && !aggregate.isPartial()) {
      new PlacementComparison(all, aggregate, header).compare(members, counterparts);
    }
  }

  private void pair() {
    List<HeaderMember> free = new ArrayList<>(header.members());
    for (DeclaredMember member : members) {
      Optional<HeaderMember> other =
          member.isAnonymous()
              ? free.stream().filter(it -> it.name().isEmpty()).findFirst()
              : exact(free, member)
                  .or(() -> free.stream().filter(it -> isNamedLike(member, it)).findFirst());
      other.ifPresent(
          it -> {
            free.remove(it);
            counterparts.put(member, it);
          });
    }
  }

  private static Optional<HeaderMember> exact(List<HeaderMember> free, DeclaredMember member) {
    return free.stream()
        .filter(it -> it.name().filter(member.cName().text()::equals).isPresent())
        .findFirst();
  }

  private static boolean isNamedLike(DeclaredMember member, HeaderMember other) {
    return other.name().filter(it -> Names.areSame(member.name(), member.cName(), it)).isPresent();
  }

  /** What Java has and the header has not. */
  private boolean reportUnpaired() {
    List<DeclaredMember> unpaired =
        members.stream().filter(member -> !counterparts.containsKey(member)).toList();
    List<String> free =
        header.members().stream()
            .filter(member -> !counterparts.containsValue(member))
            .flatMap(member -> member.name().stream())
            .toList();
    for (DeclaredMember member : unpaired) {
      report(
          Problem.MEMBER_IS_NOT_IN_HEADER,
          member.origin(),
          header.key(),
          member.isAnonymous() ? member.name() + " (without a name)" : member.cName().text(),
          NearMiss.among(member.cName().text(), free),
          described());
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
      if (!counterparts.containsValue(member)) {
        missing.add("'" + declaration(member) + "' " + before);
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
    for (var pair : counterparts.entrySet()) {
      int index = header.members().indexOf(pair.getValue());
      if (index < last) {
        report(
            Problem.HEADER_HAS_ANOTHER_ORDER,
            pair.getKey().origin(),
            pair.getKey().cName().text(),
            header.members().get(last).name().orElse("a member without a name"),
            described());
        return false;
      }
      last = index;
    }
    return true;
  }

  private boolean reportTypes() {
    boolean areAlike = true;
    for (var pair : counterparts.entrySet()) {
      if (!areAlike(pair.getKey(), pair.getValue())) {
        areAlike = false;
        report(
            Problem.MEMBER_DIFFERS_FROM_HEADER,
            pair.getKey().origin(),
            pair.getKey().name(),
            declaration(pair.getValue()),
            declaration(pair.getKey()));
      }
    }
    return areAlike;
  }

  private boolean areAlike(DeclaredMember member, HeaderMember other) {
    boolean haveOneWidth =
        other.bits().isPresent()
            ? member.bits().isPresent() && member.bits().getAsInt() == other.bits().get().width()
            : member.bits().isEmpty();
    return haveOneWidth && all.match().matches(member.type(), other.type());
  }

  private String declaration(DeclaredMember member) {
    String name = member.isAnonymous() ? "" : member.cName().text();
    return all.here(member.type(), name)
        + (member.bits().isPresent() ? " : " + member.bits().getAsInt() : "");
  }

  private static String declaration(HeaderMember member) {
    return Comparison.there(member.type(), member.name().orElse(""))
        + member.bits().map(bits -> " : " + bits.width()).orElse("");
  }

  private String described() {
    return header.members().stream()
        .map(StructComparison::declaration)
        .collect(Collectors.joining("; "));
  }

  private void report(Problem problem, Origin origin, Object... arguments) {
    all.found().report(problem, origin, arguments);
  }
}
