package dev.gatun.processor.compare;

import dev.gatun.processor.header.HeaderStruct;
import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import dev.gatun.processor.model.Declaration.Aggregate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which member of a header each declared one is.
 *
 * @param declared the members of Java, in their order
 * @param header the struct of the header, with the members of inner ones where Java has them
 * @param pairs the member of the header, for each declared one that has one
 */
record MemberPairs(
    List<DeclaredMember> declared, HeaderStruct header, Map<DeclaredMember, HeaderMember> pairs) {
  static MemberPairs of(Comparison all, Aggregate aggregate, HeaderStruct header) {
    List<DeclaredMember> declared = DeclaredMember.of(aggregate, all.declared());
    boolean isFlat = declared.stream().noneMatch(DeclaredMember::isAnonymous);
    Flattening flattening = new Flattening(all.facts());
    // Where no types are told, nobody asked for a first member that Java has no name for.
    boolean isBased = aggregate.base().isPresent() && all.facts().tellsTypes();
    HeaderStruct flat = flattening.of(header, isBased, isFlat);
    MemberPairs pairs = new MemberPairs(declared, flat, pair(declared, flat));
    Set<String> keys = new LinkedHashSet<>(flattening.inlined());
    keys.add(header.key());
    if (aggregate.isPartial()) {
      keys.forEach(key -> all.facts().needs(key, pairs.names()));
    } else {
      keys.forEach(all.facts()::needsAll);
    }
    return pairs;
  }

  private static Map<DeclaredMember, HeaderMember> pair(
      List<DeclaredMember> declared, HeaderStruct header) {
    Map<DeclaredMember, HeaderMember> pairs = new LinkedHashMap<>();
    List<HeaderMember> free = new ArrayList<>(header.members());
    for (DeclaredMember member : declared) {
      Optional<HeaderMember> other =
          member.isAnonymous()
              ? free.stream().filter(it -> it.name().isEmpty()).findFirst()
              : exact(free, member)
                  .or(() -> free.stream().filter(it -> isNamedLike(member, it)).findFirst());
      other.ifPresent(
          it -> {
            free.remove(it);
            pairs.put(member, it);
          });
    }
    return pairs;
  }

  private static Optional<HeaderMember> exact(List<HeaderMember> free, DeclaredMember member) {
    return free.stream()
        .filter(it -> it.name().filter(member.cName().text()::equals).isPresent())
        .findFirst();
  }

  private static boolean isNamedLike(DeclaredMember member, HeaderMember other) {
    return other.name().filter(it -> Names.areSame(member.name(), member.cName(), it)).isPresent();
  }

  private Set<String> names() {
    return pairs.values().stream()
        .flatMap(member -> member.name().stream())
        .collect(Collectors.toSet());
  }

  /** The member of the header that a declared one is. */
  Optional<HeaderMember> counterpart(DeclaredMember member) {
    return Optional.ofNullable(pairs.get(member));
  }
}
