package dev.gatun.processor.emit;

import com.palantir.javapoet.NameAllocator;
import dev.gatun.processor.layout.CMember;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import java.util.List;
import java.util.Locale;

/** Names the constants and methods that a struct's generated class has for its members. */
final class MemberNames {
  private final NameAllocator constants = new NameAllocator();
  private final NameAllocator methods = new NameAllocator();
  private final boolean areAtTheStart;

  MemberNames(Aggregate aggregate) {
    this(aggregate, List.of(), false);
  }

  /** For members each of which lies at the start of memory of its own, among other methods. */
  static MemberNames atTheStart(Aggregate aggregate, List<String> otherMethods) {
    return new MemberNames(aggregate, otherMethods, true);
  }

  private MemberNames(Aggregate aggregate, List<String> otherMethods, boolean areAtTheStart) {
    this.areAtTheStart = areAtTheStart;
    otherMethods.forEach(methods::newName);
    CMember.of(aggregate)
        .forEach(member -> constants.newName(constant(member.name()), member.name()));
    aggregate.members().forEach(member -> methods.newName(member.name()));
    for (Member member : aggregate.members()) {
      methods.newName("read" + capital(member), List.of("read", member));
      methods.newName("write" + capital(member), List.of("write", member));
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

  private static String capital(Member member) {
    String name = member.name();
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String constant(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }
}
