package dev.gatun.processor.emit;

import com.palantir.javapoet.NameAllocator;
import dev.gatun.processor.layout.CMember;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.MethodWithBody;
import java.util.List;

/** Names the constants and methods that a struct's generated class has for its members. */
final class MemberNames {
  private final NameAllocator constants = new NameAllocator();
  private final NameAllocator methods = new NameAllocator();
  private final boolean areAtTheStart;

  MemberNames(Aggregate aggregate) {
    this(
        aggregate,
        aggregate.defaults().stream().map(MethodWithBody::name).distinct().toList(),
        false);
  }

  /** For members each of which lies at the start of memory of its own, among other methods. */
  static MemberNames atTheStart(Aggregate aggregate, List<String> otherMethods) {
    return new MemberNames(aggregate, otherMethods, true);
  }

  private MemberNames(Aggregate aggregate, List<String> otherMethods, boolean areAtTheStart) {
    this.areAtTheStart = areAtTheStart;
    otherMethods.forEach(methods::newName);
    CMember.of(aggregate)
        .forEach(member -> constants.newName(Spelling.constant(member.name()), member.name()));
    aggregate.members().forEach(member -> methods.newName(member.name()));
    for (Member member : aggregate.members()) {
      methods.newName("read" + Spelling.capital(member.name()), List.of("read", member));
      methods.newName("write" + Spelling.capital(member.name()), List.of("write", member));
    }
  }

  /** The constant that holds the offset of a member. */
  String offset(String member) {
    if (areAtTheStart) {
      return "0";
    }
    return constants.get(member) + "_OFFSET";
  }

  /** The constant that knows a bit-field. */
  String bits(String member) {
    return constants.get(member) + "_BITS";
  }

  /** The constant that holds the layout of an array. */
  String arrayLayout(Member member) {
    return constants.get(member.name()) + "_LAYOUT";
  }

  /** The method that reads a member of several values. */
  String reader(Member member) {
    return methods.get(List.of("read", member));
  }

  /** The method that writes a member of several values. */
  String writer(Member member) {
    return methods.get(List.of("write", member));
  }
}
