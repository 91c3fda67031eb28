package dev.gatun.processor.compare;

import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.header.DeclaredTypes;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.layout.CMember;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.NativeType.BitField;
import dev.gatun.processor.model.NativeType.Slice;
import java.util.List;
import java.util.Optional;

/**
 * A member as Java declares it, in the words of a header; a slice in Java is two of them.
 *
 * @param name its name in Java
 * @param cName its name in C
 * @param isAnonymous whether it has none in C
 * @param type its type in C
 * @param bits the width, if it is a bit-field
 * @param origin where it is declared
 */
record DeclaredMember(
    String name,
    Named cName,
    boolean isAnonymous,
    HeaderType type,
    Optional<Integer> bits,
    Origin origin) {
  /** The members of a struct or union in the order of C, without bits that have no name. */
  static List<DeclaredMember> of(Aggregate aggregate, DeclaredTypes types) {
    return CMember.of(aggregate).stream()
        .filter(CMember::isNamed)
        .map(
            member ->
                aggregate
                    .member(member.name())
                    .map(declared -> of(declared, types))
                    .orElseGet(() -> length(aggregate, member.name(), types)))
        .toList();
  }

  private static DeclaredMember of(Member member, DeclaredTypes types) {
    return new DeclaredMember(
        member.name(),
        member.cName(),
        member.isAnonymous(),
        types.of(member.type()),
        member.type() instanceof BitField bits ? Optional.of(bits.width()) : Optional.empty(),
        member.origin());
  }

  /** What Java has no member for is the length of a slice. */
  private static DeclaredMember length(Aggregate aggregate, String name, DeclaredTypes types) {
    Member sliced =
        aggregate.members().stream()
            .filter(
                member ->
                    member.type() instanceof Slice slice && slice.length().text().equals(name))
            .findFirst()
            .orElseThrow();
    Slice slice = (Slice) sliced.type();
    return new DeclaredMember(
        name,
        slice.length(),
        false,
        types.of(slice.lengthType()),
        Optional.empty(),
        sliced.origin());
  }
}
