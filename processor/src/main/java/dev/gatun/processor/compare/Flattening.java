package dev.gatun.processor.compare;

import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderStruct;
import dev.gatun.processor.header.HeaderStruct.HeaderBits;
import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import dev.gatun.processor.header.HeaderType.Struct;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts members of inner structs in their place: C speaks of those of an inner one without a name as
 * if they were of the outer one, and a view that extends another has those of its first member.
 */
final class Flattening {
  private final HeaderFacts facts;
  private final Set<String> inlined = new LinkedHashSet<>();

  Flattening(HeaderFacts facts) {
    this.facts = facts;
  }

  /** The inner structs whose members were put in their place. */
  Set<String> inlined() {
    return inlined;
  }

  /**
   * @param isBased whether the first member is the struct that Java extends
   * @param isFlat whether Java has the members of inner ones without a name
   */
  HeaderStruct of(HeaderStruct header, boolean isBased, boolean isFlat) {
    List<HeaderMember> members = new ArrayList<>();
    for (HeaderMember member : header.members()) {
      boolean isInlined = member.name().isEmpty() ? isFlat : isBased && members.isEmpty();
      Optional<HeaderStruct> inner = isInlined ? struct(member) : Optional.empty();
      if (inner.isPresent()) {
        inlined.add(inner.get().key());
        HeaderStruct flat = of(inner.get(), isBased, isFlat);
        flat.members().forEach(it -> members.add(moved(it, member.offset())));
      } else {
        members.add(member);
      }
    }
    return new HeaderStruct(
        header.key(),
        header.isUnion(),
        header.isComplete(),
        header.size(),
        header.alignment(),
        members);
  }

  private Optional<HeaderStruct> struct(HeaderMember member) {
    return HeaderFacts.plain(member.type()) instanceof Struct struct
        ? facts.struct(struct.key())
        : Optional.empty();
  }

  private static HeaderMember moved(HeaderMember member, long offset) {
    return new HeaderMember(
        member.name(),
        member.type(),
        member.offset() + offset,
        member.bits().map(bits -> new HeaderBits(bits.first() + offset * Byte.SIZE, bits.width())));
  }
}
