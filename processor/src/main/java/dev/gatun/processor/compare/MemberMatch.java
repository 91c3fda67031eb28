package dev.gatun.processor.compare;

import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderStruct.HeaderBits;
import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.HeaderType.Unknown;
import java.util.Optional;

/** Whether a member that Java declares is one of a header, wherever the two lie. */
final class MemberMatch {
  private final Comparison all;

  MemberMatch(Comparison all) {
    this.all = all;
  }

  boolean areAlike(DeclaredMember member, HeaderMember other) {
    return haveOneWidth(member, other) && all.match().matches(member.type(), other.type());
  }

  /** What is different, for the middle of a sentence. */
  static String difference(DeclaredMember member, HeaderMember other) {
    if (haveOneWidth(member, other)) {
      return "is of another type";
    }
    return other.bits().isEmpty()
        ? "is no bit-field"
        : member.bits().isEmpty() ? "is a bit-field" : "has another number of bits";
  }

  String declaration(DeclaredMember member) {
    String name = member.isAnonymous() ? "" : member.cName().text();
    return all.here(member.type(), name) + member.bits().map(bits -> " : " + bits).orElse("");
  }

  String declaration(HeaderMember member) {
    return all.spelling().explain(member.type(), member.name().orElse(""))
        + member.bits().map(bits -> " : " + bits.width()).orElse("");
  }

  /** Not every compiler says that a bit-field is one if it has all bits of its type. */
  private static boolean haveOneWidth(DeclaredMember member, HeaderMember other) {
    HeaderType type = other.type() instanceof Unknown ? member.type() : other.type();
    Optional<Integer> width =
        other.bits().map(HeaderBits::width).filter(bits -> isPart(bits, type));
    return other.firstBit().isEmpty()
        || width.equals(member.bits().filter(bits -> isPart(bits, member.type())));
  }

  private static boolean isPart(int width, HeaderType type) {
    return !(HeaderFacts.plain(type) instanceof HeaderType.Number number)
        || width != number.size() * Byte.SIZE;
  }
}
