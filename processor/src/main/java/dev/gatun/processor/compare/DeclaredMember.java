package dev.gatun.processor.compare;

import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.header.DeclaredTypes;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.NativeType.BitField;
import dev.gatun.processor.model.NativeType.Slice;
import java.util.ArrayList;
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
  /** The members of a struct or union in their order, without bits that have no name. */
  static List<DeclaredMember> of(Aggregate aggregate, DeclaredTypes types) {
    List<DeclaredMember> members = new ArrayList<>();
    for (Member member : aggregate.members()) {
      if (member.type() instanceof BitField bits && !bits.isNamed()) {
        continue;
      }
      DeclaredMember data = of(member, types);
      if (member.type() instanceof Slice slice) {
        DeclaredMember length = length(member, slice, types);
        members.add(slice.lengthFirst() ? length : data);
        members.add(slice.lengthFirst() ? data : length);
      } else {
        members.add(data);
      }
    }
    return members;
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

  private static DeclaredMember length(Member member, Slice slice, DeclaredTypes types) {
    return new DeclaredMember(
        slice.length().text(),
        slice.length(),
        false,
        types.of(slice.lengthType()),
        Optional.empty(),
        member.origin());
  }
}
