package dev.gatun.processor.compare;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.NearMiss;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderStruct;
import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import dev.gatun.processor.header.HeaderType.Struct;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Compares a tagged union with that of a header. A variant with one component is a member of its
 * type or a struct that holds it; one with several is a struct.
 */
final class UnionComparison {
  private final Comparison all;
  private final SealedUnion union;
  private final HeaderStruct header;
  private final List<HeaderMember> free;
  private final MemberMatch match;

  UnionComparison(Comparison all, SealedUnion union, HeaderStruct header) {
    this.all = all;
    this.union = union;
    this.header = header;
    all.facts().needsAll(header.key());
    this.match = new MemberMatch(all);
    this.free = new ArrayList<>(header.members());
  }

  void compare() {
    if (!header.isComplete()) {
      report(Problem.HEADER_STRUCT_IS_OPAQUE, union.origin(), all.spelling().of(header.key()));
      return;
    }
    if (!header.isUnion()) {
      report(
          Problem.HEADER_HAS_THE_OTHER_KIND,
          union.origin(),
          union.name().simple(),
          "a struct",
          StructComparison.MEMBERS,
          "declare it with @Struct");
      return;
    }
    for (Variant variant : union.variants()) {
      if (!variant.isUnknown()) {
        all.unit()
            .aggregate(variant.type())
            .filter(type -> !type.members().isEmpty())
            .ifPresent(this::compare);
      }
    }
    all.differences().compareLater(union, this::compareSize);
  }

  private void compareSize() {
    long here = all.arrangement().extent(union).size();
    if (here != header.size()) {
      report(
          Problem.SIZE_DIFFERS_FROM_HEADER,
          union.origin(),
          union.name().simple(),
          header.size(),
          here);
    }
  }

  private void compare(Aggregate variant) {
    Optional<HeaderMember> named =
        free.stream().filter(member -> isNamedAfter(variant, member)).findFirst();
    if (named.isPresent()) {
      free.remove(named.get());
      compare(variant, named.get());
      return;
    }
    Optional<HeaderMember> alike =
        free.stream().filter(member -> isAlike(variant, member)).findFirst();
    if (alike.isPresent()) {
      free.remove(alike.get());
      return;
    }
    report(
        Problem.VARIANT_IS_NOT_IN_HEADER,
        variant.origin(),
        all.spelling().of(header.key()),
        variant.name().simple(),
        near(variant),
        described(),
        declaration(variant));
  }

  private String near(Aggregate variant) {
    List<String> names = free.stream().flatMap(member -> member.name().stream()).toList();
    String near = NearMiss.among(variant.cName().text(), names);
    return near.isEmpty()
        ? single(variant).map(it -> NearMiss.among(it.cName().text(), names)).orElse("")
        : near;
  }

  /** As it would stand in the header: its one component, or the struct that it is. */
  private String declaration(Aggregate variant) {
    return single(variant).map(match::declaration).orElse("struct " + variant.cName().text());
  }

  private boolean isNamedAfter(Aggregate variant, HeaderMember member) {
    return member
        .name()
        .filter(
            name ->
                Names.areSame(variant.name().simple(), variant.cName(), name)
                    || single(variant)
                        .filter(it -> Names.areSame(it.name(), it.cName(), name))
                        .isPresent())
        .isPresent();
  }

  private Optional<DeclaredMember> single(Aggregate variant) {
    List<DeclaredMember> members = DeclaredMember.of(variant, all.declared());
    return members.size() == 1 ? Optional.of(members.getFirst()) : Optional.empty();
  }

  private void compare(Aggregate variant, HeaderMember member) {
    Optional<DeclaredMember> single = single(variant);
    if (single.filter(it -> match.areAlike(it, member)).isPresent()) {
      return;
    }
    Optional<HeaderStruct> struct = struct(member);
    if (struct.isPresent() && !isOtherStruct(single)) {
      new StructComparison(all, variant, struct.get()).compare();
      return;
    }
    report(
        Problem.MEMBER_DIFFERS_FROM_HEADER,
        single.map(DeclaredMember::origin).orElse(variant.origin()),
        single.map(DeclaredMember::name).orElse(variant.name().simple()),
        match.declaration(member),
        declaration(variant),
        single.map(it -> MemberMatch.difference(it, member)).orElse("is of another type"));
  }

  /** Whether the one component is a struct itself, which is the member then. */
  private static boolean isOtherStruct(Optional<DeclaredMember> single) {
    return single.filter(it -> it.type() instanceof Struct).isPresent();
  }

  private Optional<HeaderStruct> struct(HeaderMember member) {
    return HeaderFacts.plain(member.type()) instanceof Struct struct
        ? all.facts().struct(struct.key())
        : Optional.empty();
  }

  /** Whether a variant could be a member although the names have nothing in common. */
  private boolean isAlike(Aggregate variant, HeaderMember member) {
    Diagnostics aside = new Diagnostics();
    Comparison silent = all.tellingTo(aside);
    new UnionComparison(silent, union, header).compare(variant, member);
    HeaderComparison.compareAll(silent);
    return aside.all().isEmpty();
  }

  private String described() {
    return header.members().stream().map(match::declaration).collect(Collectors.joining("; "));
  }

  private void report(Problem problem, Origin origin, Object... arguments) {
    all.differences().add(union);
    all.found().report(problem, origin, arguments);
  }
}
